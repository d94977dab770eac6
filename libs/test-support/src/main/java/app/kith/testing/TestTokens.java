package app.kith.testing;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSSigner;
import com.nimbusds.jose.crypto.ECDSASigner;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.Key;
import java.security.KeyFactory;
import java.security.KeyPairGenerator;
import java.security.interfaces.ECPrivateKey;
import java.security.spec.ECGenParameterSpec;
import java.security.spec.PKCS8EncodedKeySpec;
import java.time.Instant;
import java.util.Base64;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Signed tokens as Keycloak and the attendee service would issue them, and the key server that proves them. */
public final class TestTokens {

    /** The issuer of people's tokens in tests. */
    public static final String ISSUER = "https://sign-in.test/realms/kith";

    private static final RSAKey REALM_KEY = realmKey();
    private static final Path KEYS = folder("kith-keys");
    private static final Path SIGNING_KEYS = signingKeys();
    private static final HttpServer KEY_SERVER = keyServer();

    /** A token of an organiser of {@code organisationId}. */
    public static String organiser(UUID organisationId) {
        return role(organisationId, "organiser");
    }

    /** A token of a person with one role. */
    public static String role(UUID organisationId, String role) {
        return person(organisationId, List.of(role), Instant.now().plusSeconds(3600));
    }

    /** A token of a person with any roles that ends at {@code expiresAt}. */
    public static String person(UUID organisationId, List<String> roles, Instant expiresAt) {
        return sign(
                JWSAlgorithm.RS256,
                person(organisationId, roles)
                        .audience(List.of("account", "kith"))
                        .claim("typ", "Bearer")
                        .issueTime(Date.from(expiresAt.minusSeconds(7200)))
                        .expirationTime(Date.from(expiresAt))
                        .build());
    }

    /** What tells the gateway who signed in: of the same key and person, and of no use at a service. */
    public static String idToken(UUID organisationId, String role) {
        return unlike(organisationId, role, "gateway", "ID");
    }

    /** A token of a person whose audience or type is not what services ask for. */
    public static String unlike(UUID organisationId, String role, String audience, String type) {
        return sign(
                JWSAlgorithm.RS256,
                person(organisationId, List.of(role))
                        .audience(audience)
                        .claim("typ", type)
                        .issueTime(Date.from(Instant.now()))
                        .expirationTime(Date.from(Instant.now().plusSeconds(3600)))
                        .build());
    }

    private static JWTClaimsSet.Builder person(UUID organisationId, List<String> roles) {
        return new JWTClaimsSet.Builder()
                .issuer(ISSUER)
                .subject(UUID.nameUUIDFromBytes(roles.toString().getBytes(StandardCharsets.UTF_8))
                        .toString())
                .claim("name", "Test " + String.join(" ", roles))
                .claim("email", String.join("-", roles) + "@example.net")
                .claim("organization", Map.of("test", Map.of("id", organisationId.toString())))
                .claim("realm_access", Map.of("roles", roles));
    }

    /** A token of a paired kiosk. */
    public static String device(UUID organisationId, UUID gatheringId, UUID deviceId) {
        return link(
                organisationId,
                gatheringId,
                Map.of("kind", "device", "device", deviceId.toString()),
                Instant.now().plusSeconds(3600));
    }

    /** A token of a personal link. */
    public static String guest(UUID organisationId, UUID gatheringId, UUID registrationId, UUID personId) {
        return guest(
                organisationId,
                gatheringId,
                registrationId,
                personId,
                Instant.now().plusSeconds(3600));
    }

    /** A token of a personal link that ends at {@code expiresAt}. */
    public static String guest(
            UUID organisationId, UUID gatheringId, UUID registrationId, UUID personId, Instant expiresAt) {
        return link(
                organisationId,
                gatheringId,
                Map.of("kind", "guest", "registration", registrationId.toString(), "person", personId.toString()),
                expiresAt);
    }

    /** The folder that {@code KITH_KEYS} names in tests. */
    public static Path keys() {
        return KEYS;
    }

    /** The folder that {@code KITH_SIGNING_KEYS} names in tests. */
    public static Path signingKeyFolder() {
        return SIGNING_KEYS;
    }

    /** The address that {@code KITH_JWKS_URI} names in tests. */
    public static String jwksUri() {
        return "http://localhost:" + KEY_SERVER.getAddress().getPort() + "/certs";
    }

    private static String link(
            UUID organisationId, UUID gatheringId, Map<String, String> kindOfCaller, Instant expiresAt) {
        var claims = new JWTClaimsSet.Builder()
                .issuer("kith-attendee")
                .issueTime(Date.from(expiresAt.minusSeconds(7200)))
                .expirationTime(Date.from(expiresAt))
                .claim("org", organisationId.toString())
                .claim("gathering", gatheringId.toString());
        kindOfCaller.forEach(claims::claim);
        return sign(JWSAlgorithm.ES256, claims.build());
    }

    private static String sign(JWSAlgorithm algorithm, JWTClaimsSet claims) {
        try {
            JWSSigner signer = algorithm.equals(JWSAlgorithm.RS256)
                    ? new RSASSASigner(REALM_KEY)
                    : new ECDSASigner(linkKey(), Curve.P_256);
            var header = new JWSHeader.Builder(algorithm);
            if (algorithm.equals(JWSAlgorithm.RS256)) {
                header.keyID(REALM_KEY.getKeyID());
            }
            var token = new SignedJWT(header.build(), claims);
            token.sign(signer);
            return token.serialize();
        } catch (JOSEException | GeneralSecurityException | IOException unsigned) {
            throw new IllegalStateException(unsigned);
        }
    }

    private static ECPrivateKey linkKey() throws IOException, GeneralSecurityException {
        var pem = Files.readString(SIGNING_KEYS.resolve("link-key.pem")).replaceAll("-----[A-Z ]+-----", "");
        return (ECPrivateKey) KeyFactory.getInstance("EC")
                .generatePrivate(new PKCS8EncodedKeySpec(Base64.getMimeDecoder().decode(pem)));
    }

    private static RSAKey realmKey() {
        try {
            return new RSAKeyGenerator(2048).keyID("test").generate();
        } catch (JOSEException noKey) {
            throw new IllegalStateException(noKey);
        }
    }

    private static Path folder(String name) {
        try {
            return Files.createTempDirectory(name);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Path signingKeys() {
        try {
            var folder = folder("kith-signing-keys");
            var generator = KeyPairGenerator.getInstance("EC");
            generator.initialize(new ECGenParameterSpec("secp256r1"));
            var pair = generator.generateKeyPair();
            writePem(folder.resolve("link-key.pem"), "PRIVATE KEY", pair.getPrivate());
            writePem(KEYS.resolve("link-key.pub.pem"), "PUBLIC KEY", pair.getPublic());
            return folder;
        } catch (IOException | GeneralSecurityException noKey) {
            throw new IllegalStateException(noKey);
        }
    }

    private static void writePem(Path file, String label, Key key) throws IOException {
        var text = Base64.getMimeEncoder().encodeToString(key.getEncoded());
        Files.writeString(file, "-----BEGIN %1$s-----\n%2$s\n-----END %1$s-----\n".formatted(label, text));
    }

    private static HttpServer keyServer() {
        try {
            var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            var keys = new JWKSet(REALM_KEY.toPublicJWK()).toString().getBytes(StandardCharsets.UTF_8);
            server.createContext("/certs", exchange -> {
                exchange.getResponseHeaders().add("Content-Type", "application/json");
                exchange.sendResponseHeaders(200, keys.length);
                try (var body = exchange.getResponseBody()) {
                    body.write(keys);
                }
            });
            server.start();
            return server;
        } catch (IOException noServer) {
            throw new UncheckedIOException(noServer);
        }
    }

    private TestTokens() {}
}
