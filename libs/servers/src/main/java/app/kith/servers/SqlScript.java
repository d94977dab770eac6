package app.kith.servers;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * A psql script cut into single statements and {@code \connect} lines, so that it also runs over JDBC. A line {@code \getenv name VARIABLE}
 * gives {@code :'name'} its value.
 */
record SqlScript(List<Step> steps) {

    /** One statement for the database that is connected, or a change of database. */
    sealed interface Step {
        record Connect(String database) implements Step {}

        record Statement(String sql) implements Step {}
    }

    private static final Pattern CONNECT = Pattern.compile("\\\\connect\\s+(\\S+)\\s*");
    private static final Pattern GETENV = Pattern.compile("\\\\getenv\\s+(\\w+)\\s+(\\w+)\\s*");
    private static final Pattern DOLLAR_QUOTE = Pattern.compile("\\$\\w*\\$");

    /** @param environment the values of variables; one that is missing is a fault */
    static SqlScript parse(String text, Map<String, String> environment) {
        var steps = new ArrayList<Step>();
        var values = new HashMap<String, String>();
        var statement = new StringBuilder();
        for (String line : text.lines().toList()) {
            var connect = CONNECT.matcher(line);
            var getenv = GETENV.matcher(line);
            if (getenv.matches()) {
                values.put(getenv.group(1), value(environment, getenv.group(2)));
            } else if (connect.matches()) {
                steps.add(new Step.Connect(connect.group(1)));
            } else if (!line.strip().startsWith("--")) {
                statement.append(filledIn(line, values)).append('\n');
                if (line.stripTrailing().endsWith(";") && !insideDollarQuote(statement)) {
                    steps.add(new Step.Statement(statement.toString().strip()));
                    statement.setLength(0);
                }
            }
        }
        if (!statement.toString().isBlank()) {
            steps.add(new Step.Statement(statement.toString().strip()));
        }
        return new SqlScript(List.copyOf(steps));
    }

    private static String value(Map<String, String> environment, String variable) {
        String value = environment.get(variable);
        if (value == null) {
            throw new ServerFault("The script needs a value for %s.".formatted(variable));
        }
        return value;
    }

    private static String filledIn(String line, Map<String, String> values) {
        String filled = line;
        for (var each : values.entrySet()) {
            filled = filled.replace(
                    ":'" + each.getKey() + "'", "'" + each.getValue().replace("'", "''") + "'");
        }
        return filled;
    }

    private static boolean insideDollarQuote(CharSequence statement) {
        return DOLLAR_QUOTE.matcher(statement).results().count() % 2 == 1;
    }
}
