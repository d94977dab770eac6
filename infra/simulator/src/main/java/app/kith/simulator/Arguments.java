package app.kith.simulator;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The words after a command: {@code --name value} pairs, and the rest. */
public record Arguments(Map<String, String> named, List<String> rest) {

    /** Something in the words that makes no sense; the message tells what. */
    public static final class Misunderstood extends IllegalArgumentException {
        Misunderstood(String message) {
            super(message);
        }
    }

    public static Arguments of(String[] words, Set<String> names) {
        Map<String, String> named = new HashMap<>();
        List<String> rest = new java.util.ArrayList<>();
        for (int i = 0; i < words.length; i++) {
            if (!words[i].startsWith("--")) {
                rest.add(words[i]);
                continue;
            }
            String name = words[i].substring(2);
            if (!names.contains(name)) {
                throw new Misunderstood("There is no option --" + name + ".");
            }
            if (i + 1 == words.length) {
                throw new Misunderstood("--" + name + " needs a value.");
            }
            named.put(name, words[++i]);
        }
        return new Arguments(Map.copyOf(named), List.copyOf(rest));
    }

    public Optional<String> text(String name) {
        return Optional.ofNullable(named.get(name));
    }

    public Optional<Long> number(String name) {
        return text(name).map(value -> {
            try {
                return Long.valueOf(value);
            } catch (NumberFormatException e) {
                throw new Misunderstood("--" + name + " must be a whole number, not " + value + ".");
            }
        });
    }
}
