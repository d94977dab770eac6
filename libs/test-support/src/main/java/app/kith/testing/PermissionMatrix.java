package app.kith.testing;

import static org.assertj.core.api.Assertions.assertThat;

import app.kith.contracts.Permissions;
import app.kith.contracts.Permissions.Permission;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.springframework.context.ApplicationContext;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * The tests that the permission matrix stands for, one per cell: nobody gets 401, a missing role 403, and a stranger with the right
 * role (another organisation's, or a kiosk's or guest's of another gathering) 404, wherever the address names something.
 */
public final class PermissionMatrix {

    private static final List<String> ROLES =
            List.of("organiser", "supervisor", "steward", "analyst", "device", "guest");
    private static final Pattern VARIABLE = Pattern.compile("\\{(\\w+)}");

    private final List<Permission> permissions;
    private final int port;
    private final UUID organisation;
    private final UUID gathering;
    private final Map<String, String> bodies = new HashMap<>();
    private final Map<String, String> contentTypes = new HashMap<>();

    /**
     * The matrix of one service.
     *
     * @param organisation an organisation that owns {@code gathering}
     * @param gathering a gathering that the service knows
     */
    public PermissionMatrix(String service, int port, UUID organisation, UUID gathering) {
        this.permissions = Permissions.of(service).all();
        this.port = port;
        this.organisation = organisation;
        this.gathering = gathering;
    }

    /** A valid JSON body for an endpoint such as {@code PUT /gatherings/{gatheringId}}. */
    public PermissionMatrix body(String endpoint, String json) {
        return body(endpoint, json, "application/json");
    }

    /** A valid body of any type for an endpoint. */
    public PermissionMatrix body(String endpoint, String body, String contentType) {
        bodies.put(endpoint, body);
        contentTypes.put(endpoint, contentType);
        return this;
    }

    /** One test per cell, and one that the matrix and the service's controllers name the same endpoints. */
    public Stream<DynamicTest> tests(ApplicationContext service) {
        var tests = new ArrayList<DynamicTest>();
        tests.add(DynamicTest.dynamicTest(
                "every_endpoint_stands_in_the_matrix_and_no_other",
                () -> assertThat(endpoints(service)).isEqualTo(listed())));
        for (var permission : permissions) {
            if (permission.isPublic()) {
                continue;
            }
            var name = name(permission);
            tests.add(expect(name + " without a token", permission, null, 401));
            for (var role : ROLES) {
                if (!permission.roles().contains(role)) {
                    tests.add(expect(name + " as " + role, permission, token(role, organisation, gathering), 403));
                } else if (namesSomething(permission)) {
                    tests.add(expect(
                            name + " as " + role + " of another organisation",
                            permission,
                            token(role, UUID.randomUUID(), gathering),
                            404));
                    if (isOfOneGathering(role)) {
                        tests.add(expect(
                                name + " as " + role + " of another event",
                                permission,
                                token(role, organisation, UUID.randomUUID()),
                                404));
                    }
                }
            }
        }
        return tests.stream();
    }

    private static boolean isOfOneGathering(String role) {
        return role.equals("device") || role.equals("guest");
    }

    private static boolean namesSomething(Permission permission) {
        return permission.path().contains("{gatheringId}") || permission.path().startsWith("/me");
    }

    private static String token(String role, UUID organisation, UUID gathering) {
        return switch (role) {
            case "device" -> TestTokens.device(organisation, gathering, UUID.randomUUID());
            case "guest" -> TestTokens.guest(organisation, gathering, UUID.randomUUID(), UUID.randomUUID());
            default -> TestTokens.role(organisation, role);
        };
    }

    private DynamicTest expect(String name, Permission permission, @Nullable String token, int status) {
        return DynamicTest.dynamicTest(
                name + " gets " + status,
                () -> assertThat(call(permission, token)).isEqualTo(status));
    }

    private int call(Permission permission, @Nullable String token) {
        var path = VARIABLE.matcher(permission.path())
                .replaceAll(variable -> variable.group(1).equals("gatheringId")
                        ? gathering.toString()
                        : UUID.randomUUID().toString());
        var body = bodies.get(name(permission));
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                .method(
                        permission.method(),
                        body == null ? HttpRequest.BodyPublishers.noBody() : HttpRequest.BodyPublishers.ofString(body));
        if (body != null) {
            request.header("Content-Type", contentTypes.getOrDefault(name(permission), "application/json"));
        }
        if (token != null) {
            request.header("Authorization", "Bearer " + token);
        }
        try (var http = HttpClient.newHttpClient()) {
            return http.send(request.build(), HttpResponse.BodyHandlers.discarding())
                    .statusCode();
        } catch (IOException unreachable) {
            throw new UncheckedIOException(unreachable);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    private Set<String> listed() {
        return permissions.stream().map(PermissionMatrix::name).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> endpoints(ApplicationContext service) {
        return service
                .getBean("requestMappingHandlerMapping", RequestMappingHandlerMapping.class)
                .getHandlerMethods()
                .entrySet()
                .stream()
                .filter(mapping -> mapping.getValue().getBeanType().getName().startsWith("app.kith."))
                .flatMap(mapping -> mapping.getKey().getMethodsCondition().getMethods().stream()
                        .flatMap(method ->
                                mapping.getKey().getPatternValues().stream().map(path -> method + " " + path)))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String name(Permission permission) {
        return permission.method() + " " + permission.path();
    }
}
