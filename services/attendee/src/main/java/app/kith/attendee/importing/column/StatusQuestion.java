package app.kith.attendee.importing.column;

import app.kith.attendee.importing.GuestFile;
import app.kith.attendee.importing.ReadingChoices;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/** Finds columns that may say who comes though nobody said that they do: then it is asked, and nobody gets a place before. */
public final class StatusQuestion {

    private static final int MOST_WORDS = 12;
    private static final Set<String> OTHER_MATTERS =
            Set.copyOf(List.of("""
            tickettype ticketname ticket ticketart product produkt produkto producto variation variante price preis precio currency
            wahrung moneda ordertype country land pais city stadt ort ciudad language sprache idioma channel gender geschlecht
            genero anrede title titel salutation tratamiento diet dietary essen table tisch mesa quantity eventname source
            utmsource category kategorie categoria group gruppe grupo industry branche sector paymentmethod zahlungsart
            tshirtsize size photos sharing taxrule steuerregel taxrate locale saleschannel invoicecountry""".strip().split("\\s+", -1)));

    /** Words of questions that have nothing to do with who comes, whatever their answers look like. */
    private static final Set<String> OTHER_SUBJECTS =
            Set.copyOf(List.of("""
            vegetarian vegetarier vegetarisch vegan vegano vegetariano allergy allergies allergien alergias gluten halal kosher
            parking parkplatz parkausweis aparcamiento newsletter photo photos foto fotos member membership mitglied socio
            speaker referent referentin ponente press presse prensa vip student invoice rechnung factura hotel wheelchair
            rollstuhl checked eingecheckt linkedin""".strip().split("\\s+", -1)));
    /** Words of questions for who comes, in the languages in which organisers ask. */
    private static final Set<String> ATTENDING = Set.copyOf(List.of("""
            attend attends attending attendance participate participates participating participation coming come comes join
            joining rsvp going teilnahme teilnehmen teilnimmt teil dabei anwesend anwesenheit zusage zusagen komme kommen kommt
            asiste asistir asistira asistiras asistencia participa participar participara viene vendra acude confirma presence
            present viendrez viendra participez participerez participation presenza presente partecipa partecipera parteciperai
            aanwezig aanwezigheid komt kom komst deelname deelnemen obecnosc obecny udział weze wezmie przyjdzie
            katılım katılacak durum kommer narvaro delta ucast stav presenca comparece status""".strip().split("\\s+", -1)));

    /** The columns that may, counted from 0. */
    public static List<Integer> columns(GuestFile file, Mapping mapping, ReadingChoices choices) {
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
        var against = AgainstColumn.of(file, column, preset);
        if (against.isNamedSo() || against.speaksAgainstAnyOf(file)) {
            return against.speaksAgainstAnyOf(file);
        }
        boolean isNamed = ColumnMeaning.of(name)
                .filter(known -> known.field() == Field.STATUS)
                .isPresent();
        if (isNamed || content.hasTellingStatus()) {
            return content.counts().size() <= MOST_WORDS;
        }
        return preset == Preset.OTHER && mayTell(name, content);
    }

    /** Of a list of the organiser's own: whatever could be the answer to who comes is asked about. */
    private static boolean mayTell(String name, ColumnContent content) {
        var words = ColumnMeaning.words(name);
        if (OTHER_MATTERS.contains(ColumnName.key(name)) || words.stream().anyMatch(OTHER_SUBJECTS::contains)) {
            return false;
        }
        return content.sortsRows()
                || content.answersDiffer()
                || (words.stream().anyMatch(ATTENDING::contains) && content.isOfFewWords());
    }

    private StatusQuestion() {}
}
