package app.kith.attendee.importing;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/** Finds columns that may say who comes though nobody said that they do: then it is asked, and nobody gets a place before. */
final class StatusQuestion {

    private static final int MOST_WORDS = 12;
    private static final Set<String> OTHER_MATTERS =
            Set.copyOf(List.of("""
            tickettype ticketname ticket ticketart product produkt produkto producto variation variante price preis precio currency
            wahrung moneda ordertype country land pais city stadt ort ciudad language sprache idioma channel gender geschlecht
            genero anrede title titel salutation tratamiento diet dietary essen table tisch mesa quantity eventname source
            utmsource category kategorie categoria group gruppe grupo industry branche sector paymentmethod zahlungsart
            tshirtsize size photos sharing taxrule steuerregel taxrate locale saleschannel invoicecountry""".strip().split("\\s+", -1)));

    /** The columns that may, counted from 0. */
    static List<Integer> columns(GuestFile file, Mapping mapping, ReadingChoices choices) {
        if (choices.everyone() || mapping.columns().containsKey(Field.STATUS)) {
            return List.of();
        }
        return IntStream.range(0, file.columns().size())
                .filter(column -> mapping.fieldOf(column) == null)
                .filter(column -> mayTell(file, column, mapping.preset()))
                .boxed()
                .toList();
    }

    private static boolean mayTell(GuestFile file, int column, Preset preset) {
        var name = file.columns().get(column);
        var content = new ColumnContent(file.rows(), column);
        if (ConsentWords.areIn(name) || !content.isFilled()) {
            return false;
        }
        boolean isNamed = ColumnMeaning.of(name)
                .filter(known -> known.field() == Field.STATUS)
                .isPresent();
        if (isNamed || content.hasTellingStatus()) {
            return content.counts().size() <= MOST_WORDS;
        }
        return preset == Preset.OTHER && !OTHER_MATTERS.contains(ColumnName.key(name)) && content.sortsRows();
    }

    private StatusQuestion() {}
}
