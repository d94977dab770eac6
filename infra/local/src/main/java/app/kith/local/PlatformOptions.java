package app.kith.local;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * How one platform is to run.
 *
 * @param root folder of the checkout whose built services are started
 * @param state folder of its data, logs and process ids
 * @param portOffset added to every port
 * @param fresh whether data of earlier runs are thrown away first
 * @param seed whether a new platform is filled with the demo gathering
 * @param without the services that somebody starts by hand, as in an IDE
 * @param trained whether it prepares, in the background, for faster starts later on
 */
public record PlatformOptions(
        Path root, Path state, int portOffset, boolean fresh, boolean seed, Set<String> without, boolean trained) {

    /** The checkout that holds the working folder, its usual state folder and ports, and the demo. */
    public static PlatformOptions defaults() {
        Path root = checkout();
        return new PlatformOptions(root, root.resolve(".kith"), 0, false, true, Set.of(), true);
    }

    public PlatformOptions withState(Path folder) {
        return new PlatformOptions(
                root, folder.toAbsolutePath().normalize(), portOffset, fresh, seed, without, trained);
    }

    public PlatformOptions withPortOffset(int offset) {
        return new PlatformOptions(root, state, offset, fresh, seed, without, trained);
    }

    public PlatformOptions startingFresh() {
        return new PlatformOptions(root, state, portOffset, true, seed, without, trained);
    }

    public PlatformOptions withoutSeed() {
        return new PlatformOptions(root, state, portOffset, fresh, false, without, trained);
    }

    /** For a platform that is started once and never again. */
    public PlatformOptions untrained() {
        return new PlatformOptions(root, state, portOffset, fresh, seed, without, false);
    }

    PlatformOptions without(String service) {
        if (!PlatformParts.SERVICES.contains(service)) {
            throw new CannotStart("There is no service %s: %s can be left out."
                    .formatted(service, String.join(", ", PlatformParts.SERVICES)));
        }
        var all = new TreeSet<>(without);
        all.add(service);
        return new PlatformOptions(root, state, portOffset, fresh, seed, all, trained);
    }

    static PlatformOptions parse(String... arguments) {
        var options = defaults();
        var rest = new ArrayDeque<>(List.of(arguments));
        while (!rest.isEmpty()) {
            String option = rest.pop();
            options = switch (option) {
                case "--fresh" -> options.startingFresh();
                case "--no-seed" -> options.withoutSeed();
                case "--port-offset" -> options.withPortOffset(number(option, rest.poll()));
                case "--state" -> options.withState(Path.of(value(option, rest.poll())));
                case "--without" -> options.without(value(option, rest.poll()));
                default ->
                    throw new CannotStart("Unknown option %s: ./kith up --help lists what there is.".formatted(option));
            };
        }
        return options;
    }

    private static String value(String option, @org.jspecify.annotations.Nullable String value) {
        if (value == null) {
            throw new CannotStart("%s needs a value: ./kith up --help shows how.".formatted(option));
        }
        return value;
    }

    private static int number(String option, @org.jspecify.annotations.Nullable String value) {
        try {
            return Integer.parseInt(value(option, value));
        } catch (NumberFormatException e) {
            throw new CannotStart("%s needs a number, not %s.".formatted(option, value), e);
        }
    }

    private static Path checkout() {
        for (Path folder = Path.of("").toAbsolutePath(); folder != null; folder = folder.getParent()) {
            if (Files.exists(folder.resolve("kith")) && Files.isDirectory(folder.resolve("services"))) {
                return folder;
            }
        }
        throw new CannotStart("This is no folder of a Kith checkout: change into one.");
    }
}
