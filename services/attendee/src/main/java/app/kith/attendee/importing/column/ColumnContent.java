package app.kith.attendee.importing.column;

import app.kith.attendee.importing.GuestFile.Row;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What stands in the cells of a column, as far as it speaks for or against a meaning. */
public record ColumnContent(List<Row> rows, int column) {

    private static final Pattern ADDRESS = Pattern.compile("[^\\s@]+@[^\\s@]+\\.[^\\s@]+");
    private static final Pattern NUMBER = Pattern.compile("[\\d.,:/+ -]+");
    private static final int MOST_KINDS = 6;
    private static final int LONGEST_KIND = 30;

    public static boolean isAddress(String text) {
        return ADDRESS.matcher(text.strip()).matches();
    }

    /** A column of numbers, or of answers to a yes-or-no question, names neither people nor companies. */
    boolean namesNothing() {
        return isFilled() && texts().allMatch(text -> NUMBER.matcher(text).matches() || StatusWord.isAnswer(text));
    }

    boolean isFilled() {
        return texts().findAny().isPresent();
    }

    boolean holdsAddress() {
        return texts().anyMatch(ColumnContent::isAddress);
    }

    boolean hasTellingStatus() {
        return texts().anyMatch(StatusWord::isTelling);
    }

    /** Answers to a yes-or-no question, not the same in each row; other short words may stand among them. */
    boolean answersDiffer() {
        var counts = counts();
        return counts.size() >= 2
                && isShort(counts.keySet())
                && texts().anyMatch(StatusWord::isAnswer)
                && texts().noneMatch(text -> NUMBER.matcher(text).matches() && !StatusWord.isAnswer(text));
    }

    /** Few texts, each short enough to be the answer to a question with choices. */
    boolean isOfFewWords() {
        return isFilled() && isShort(counts().keySet());
    }

    private static boolean isShort(Set<String> kinds) {
        return kinds.size() <= MOST_KINDS + 1
                && kinds.stream().allMatch(text -> text.length() <= LONGEST_KIND && !isAddress(text));
    }

    /** Few short texts that come again and again, of which at least one is no number: they sort the rows into kinds. */
    boolean sortsRows() {
        var counts = counts();
        counts.remove("");
        return counts.size() >= 2
                && counts.size() <= MOST_KINDS
                && counts.values().stream().anyMatch(count -> count > 1)
                && counts.size() * 2L <= texts().count()
                && counts.keySet().stream().allMatch(text -> text.length() <= LONGEST_KIND && !isAddress(text))
                && !namesNothing();
    }

    /** Each text with how many rows have it, in the order of the file; blank cells as an empty one. */
    Map<String, Integer> counts() {
        var counts = new LinkedHashMap<String, Integer>();
        rows.stream()
                .filter(row -> !row.flaws().containsKey(column))
                .forEach(row -> counts.merge(row.cells().get(column), 1, Integer::sum));
        return counts;
    }

    private Stream<String> texts() {
        return rows.stream().map(row -> row.cells().get(column)).filter(text -> !text.isEmpty());
    }
}
