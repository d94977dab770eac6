package app.kith.servers;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** A psql script cut into single statements and {@code \connect} lines, so that it also runs over JDBC. */
record SqlScript(List<Step> steps) {

    /** One statement for the database that is connected, or a change of database. */
    sealed interface Step {
        record Connect(String database) implements Step {}

        record Statement(String sql) implements Step {}
    }

    private static final Pattern CONNECT = Pattern.compile("\\\\connect\\s+(\\S+)\\s*");
    private static final Pattern DOLLAR_QUOTE = Pattern.compile("\\$\\w*\\$");

    static SqlScript parse(String text) {
        var steps = new ArrayList<Step>();
        var statement = new StringBuilder();
        for (String line : text.lines().toList()) {
            var connect = CONNECT.matcher(line);
            if (connect.matches()) {
                steps.add(new Step.Connect(connect.group(1)));
            } else if (!line.strip().startsWith("--")) {
                statement.append(line).append('\n');
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

    private static boolean insideDollarQuote(CharSequence statement) {
        return DOLLAR_QUOTE.matcher(statement).results().count() % 2 == 1;
    }
}
