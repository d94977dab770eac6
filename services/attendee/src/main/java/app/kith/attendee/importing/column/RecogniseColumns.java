package app.kith.attendee.importing.column;

import app.kith.attendee.importing.GuestFile;
import app.kith.attendee.importing.column.ColumnMeaning.Whose;
import app.kith.attendee.person.SearchWords;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Proposes which column tells what: by names that are known, then by questions for a company or a role. */
final class RecogniseColumns {

    private static final Set<Field> NAMES = EnumSet.of(Field.NAME, Field.FIRST_NAME, Field.LAST_NAME);
    private static final Set<Field> WORDS = EnumSet.of(Field.COMPANY, Field.ROLE);

    private final GuestFile file;
    private final List<Optional<ColumnMeaning>> meanings;
    private final Map<Field, Integer> columns = new EnumMap<>(Field.class);

    private RecogniseColumns(GuestFile file) {
        this.file = file;
        this.meanings = file.columns().stream().map(ColumnMeaning::of).toList();
    }

    static Map<Field, Integer> in(GuestFile file, Preset preset) {
        var recognised = new RecogniseColumns(file);
        recognised.addStatus(preset);
        recognised.addKnown();
        recognised.splitName();
        recognised.addOrderEmail();
        recognised.guess(Field.ROLE, Question.ROLE);
        recognised.guess(Field.COMPANY, Question.COMPANY);
        return recognised.columns;
    }

    /** The platform knows best which of its columns tells who comes. */
    private void addStatus(Preset preset) {
        first(i -> preset.isStatus(ColumnName.key(file.columns().get(i)))).ifPresent(i -> columns.put(Field.STATUS, i));
    }

    private void addKnown() {
        for (var field : Field.values()) {
            best(field).ifPresent(i -> columns.putIfAbsent(field, i));
        }
        if (whoseIs(columns.get(Field.NAME)) == Whose.GUEST) {
            for (var part : List.of(Field.FIRST_NAME, Field.LAST_NAME)) {
                columns.computeIfPresent(part, (_, i) -> whoseIs(i) == Whose.GUEST ? i : null);
            }
        }
    }

    private Optional<Integer> best(Field field) {
        return IntStream.range(0, meanings.size())
                .boxed()
                .filter(i ->
                        meanings.get(i).filter(known -> fits(known, field, i)).isPresent())
                .min(Comparator.comparing(
                                (Integer i) -> meanings.get(i).orElseThrow().whose())
                        .thenComparing(i -> field == Field.EMAIL && !content(i).holdsAddress())
                        .thenComparing(i -> NAMES.contains(field) && !content(i).isFilled())
                        .thenComparing(i -> i));
    }

    private boolean fits(ColumnMeaning known, Field field, int column) {
        return known.field() == field
                && known.whose() != Whose.BUYER
                && !((NAMES.contains(field) || WORDS.contains(field))
                        && content(column).namesNothing());
    }

    /** Beside "Vorname" a column called "Name" holds the rest of the name, unless it repeats the first name. */
    private void splitName() {
        if (columns.containsKey(Field.FIRST_NAME) != columns.containsKey(Field.LAST_NAME)) {
            boolean isFirst = columns.containsKey(Field.FIRST_NAME);
            var part = columns.get(isFirst ? Field.FIRST_NAME : Field.LAST_NAME);
            var name = columns.get(Field.NAME);
            if (name != null && part != null && whoseIs(name) == whoseIs(part) && !repeats(name, part)) {
                columns.remove(Field.NAME);
                columns.put(isFirst ? Field.LAST_NAME : Field.FIRST_NAME, name);
            }
        }
    }

    private boolean repeats(int name, int part) {
        return file.rows().stream()
                .map(GuestFile.Row::cells)
                .anyMatch(cells -> !cells.get(part).isEmpty()
                        && SearchWords.of(cells.get(name))
                                .contains(SearchWords.of(cells.get(part)).strip()));
    }

    /** Where a guest has no address of their own, there is that of whoever ordered, or a second one. */
    private void addOrderEmail() {
        var own = columns.get(Field.EMAIL);
        first(i -> !columns.containsValue(i)
                        && meanings.get(i)
                                .filter(known -> known.field() == Field.EMAIL)
                                .filter(known -> known.whose() == Whose.BUYER
                                        || whoseIs(own) == Whose.GUEST
                                        || (own != null && !namesOthers()))
                                .isPresent())
                .ifPresent(i -> columns.putIfAbsent(Field.ORDER_EMAIL, i));
        if (own == null
                && first(i -> !columns.containsValue(i) && content(i).holdsAddress())
                        .isPresent()) {
            columns.remove(Field.ORDER_EMAIL); // the guests' own addresses stand in a column that is not understood
        }
    }

    /** Whether a column is left that names somebody: then a second address may be theirs. */
    private boolean namesOthers() {
        return first(i -> !columns.containsValue(i)
                        && content(i).isFilled()
                        && meanings.get(i)
                                .filter(known -> NAMES.contains(known.field()))
                                .isPresent())
                .isPresent();
    }

    private void guess(Field field, Question question) {
        if (!columns.containsKey(field)) {
            first(i -> asks(question, i)).ifPresent(i -> columns.put(field, i));
        }
    }

    private boolean asks(Question question, int column) {
        return !columns.containsValue(column)
                && meanings.get(column).isEmpty()
                && question.isAskedBy(file.columns().get(column))
                && !content(column).namesNothing();
    }

    private Optional<Integer> first(IntPredicate wanted) {
        return IntStream.range(0, file.columns().size()).filter(wanted).boxed().findFirst();
    }

    private @Nullable Whose whoseIs(@Nullable Integer column) {
        return column == null
                ? null
                : meanings.get(column).map(ColumnMeaning::whose).orElse(null);
    }

    private ColumnContent content(int column) {
        return new ColumnContent(file.rows(), column);
    }
}
