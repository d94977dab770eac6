package app.kith.contracts;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** The permission matrix of one service, read from the one file that holds it for all. */
public record Permissions(List<Permission> all) {

    private static final Pattern LINE =
            Pattern.compile("(?<service>\\S+)\\s+(?<method>[A-Z]+)\\s+(?<path>/\\S*)\\s*:\\s*(?<roles>[a-z ]+)");

    /** Who may call one endpoint: any of the roles; {@code public} is everybody. */
    public record Permission(String method, String path, Set<String> roles) {

        public boolean isPublic() {
            return roles.contains("public");
        }
    }

    /** Reads the lines of {@code service}. @throws IllegalStateException for a line of another shape */
    public static Permissions of(String service) {
        try (var file = Permissions.class.getResourceAsStream("/permissions.txt")) {
            if (file == null) {
                throw new IllegalStateException("permissions.txt is not on the class path");
            }
            return new Permissions(new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .map(Permissions::read)
                    .filter(line -> line.service().equals(service))
                    .map(Line::permission)
                    .toList());
        } catch (IOException unreadable) {
            throw new UncheckedIOException("permissions.txt cannot be read", unreadable);
        }
    }

    private record Line(String service, Permission permission) {}

    private static Line read(String text) {
        var line = LINE.matcher(text);
        if (!line.matches()) {
            throw new IllegalStateException("permissions.txt: this line is of no known shape: " + text);
        }
        return new Line(
                line.group("service"),
                new Permission(
                        line.group("method"),
                        line.group("path"),
                        Set.of(line.group("roles").strip().split("\\s+"))));
    }
}
