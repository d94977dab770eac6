package app.kith.attendee.importing.column;

import app.kith.attendee.importing.GuestFile;
import app.kith.attendee.importing.GuestFile.Row;
import app.kith.attendee.importing.ReadingChoices;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Who comes, by what stands in the column of the status. The words of a known platform are understood; any other the organiser
 * explains, and until then nobody is given a place.
 *
 * @param cells what stands in the rows
 * @param words what stands in the column; none where everybody comes
 * @param meanings whether they mean that somebody comes, in the form in which they are compared
 */
public record Attendance(StatusCells cells, List<Word> words, Map<String, Boolean> meanings) {

    /**
     * What stands in the column of the status.
     *
     * @param word as it was first written; empty for blank cells
     * @param count how many rows have it
     * @param coming whether they come; null until the organiser has said so
     * @param suggested what the word seems to say; null where it is not known
     */
    @Schema(name = "ImportStatusWord")
    public record Word(
            String word,
            int count,
            @Nullable Boolean coming,
            @Nullable Boolean suggested) {}

    public static Attendance of(GuestFile file, Mapping mapping, ReadingChoices choices) {
        var cells = StatusCells.of(file, mapping);
        if (!mapping.columns().containsKey(Field.STATUS)) {
            return new Attendance(cells, List.of(), Map.of());
        }
        var words = new LinkedHashMap<String, Word>();
        cells.counts(file.rows())
                .forEach((text, count) ->
                        words.merge(key(text), word(text, count, cells, choices), Attendance::together));
        var meanings = new HashMap<String, Boolean>();
        words.forEach((key, word) -> meanings.put(key, Boolean.TRUE.equals(word.coming())));
        return new Attendance(cells, List.copyOf(words.values()), Map.copyOf(meanings));
    }

    private static Word word(String text, int count, StatusCells cells, ReadingChoices choices) {
        var suggested = cells.meaning(text);
        boolean isKnown = cells.mapping().preset() != Preset.OTHER && !cells.isSaidElsewhere(text);
        var coming = said(text, choices).or(() -> isKnown ? suggested : Optional.empty());
        return new Word(text, count, coming.orElse(null), suggested.orElse(null));
    }

    private static Word together(Word one, Word other) {
        return new Word(one.word(), one.count() + other.count(), one.coming(), one.suggested());
    }

    private static Optional<Boolean> said(String text, ReadingChoices choices) {
        return holds(choices.coming(), text)
                ? Optional.of(true)
                : holds(choices.away(), text) ? Optional.of(false) : Optional.empty();
    }

    private static boolean holds(Collection<String> words, String text) {
        return words.stream().anyMatch(word -> key(word).equals(key(text)));
    }

    private static String key(String text) {
        return text.strip().toLowerCase(Locale.ROOT);
    }

    public Mapping mapping() {
        return cells.mapping();
    }

    /** Whether a word waits for the organiser's explanation. */
    public boolean isOpen() {
        return words.stream().anyMatch(word -> word.coming() == null);
    }

    /** Whether the guest of this row comes. */
    public boolean isComing(Row row) {
        return words.isEmpty() || meanings.getOrDefault(key(cells.text(row)), false);
    }
}
