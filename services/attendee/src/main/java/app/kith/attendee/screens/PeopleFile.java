package app.kith.attendee.screens;

import app.kith.attendee.screens.PeopleAnswers.AnswerTable;
import app.kith.defaults.SheetCell;
import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The people of a gathering as a CSV file that spreadsheets read right and an import takes back without a change. */
final class PeopleFile {

    private static final List<String> COLUMNS = List.of(
            "name",
            "email",
            "company",
            "role",
            "asks",
            "offers",
            "state",
            "channel",
            "checked in at",
            "photos",
            "sharing");

    static void write(List<PersonView> people, AnswerTable answers, OutputStream bytes) throws IOException {
        var text = new OutputStreamWriter(bytes, StandardCharsets.UTF_8);
        text.write('\uFEFF');
        try (var lines = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(text)) {
            lines.writeRecord(headers(answers));
            people.forEach(person -> lines.writeRecord(cells(person, answers)));
        }
    }

    /** A question is named as such, so that an import takes its answers for no company and no role. */
    private static List<String> headers(AnswerTable answers) {
        return Stream.concat(
                        COLUMNS.stream(),
                        answers.questions().stream().map(question -> SheetCell.safe("answer: " + question.label())))
                .toList();
    }

    private static List<String> cells(PersonView person, AnswerTable answers) {
        return Stream.concat(
                        cells(person).stream(),
                        answers.questions().stream()
                                .map(question -> SheetCell.safe(answers.of(person.registrationId(), question))))
                .toList();
    }

    private static List<String> cells(PersonView person) {
        return List.of(
                SheetCell.safe(person.name()),
                SheetCell.safe(person.email()),
                SheetCell.safe(person.company()),
                SheetCell.safe(person.role()),
                SheetCell.safe(wishes(person.asks())),
                SheetCell.safe(wishes(person.offers())),
                person.state().word(),
                SheetCell.safe(person.channel()),
                person.checkedInAt() == null ? "" : person.checkedInAt().toString(),
                word(person.photos()),
                word(person.sharing()));
    }

    /** Who was never asked said neither. */
    private static String word(@Nullable Boolean agreed) {
        return agreed == null ? "" : agreed ? "yes" : "no";
    }

    private static String wishes(List<String> wishes) {
        return wishes.stream()
                .map(wish -> wish.replace("|", "\\|").replace(";", "\\;"))
                .collect(Collectors.joining(" | "));
    }

    private PeopleFile() {}
}
