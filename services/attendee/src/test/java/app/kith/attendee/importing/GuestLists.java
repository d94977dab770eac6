package app.kith.attendee.importing;

import static java.nio.charset.StandardCharsets.UTF_8;

import app.kith.attendee.importing.GuestFile.Reading.Usable;
import app.kith.attendee.importing.Judgement.Acceptable;
import app.kith.attendee.importing.Judgement.Refused;
import app.kith.attendee.registration.MailReach;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Assumptions;

/** Reads guest lists in tests as an import does, and tells in short what becomes of them. */
final class GuestLists {

    private static final Path CASES = Path.of("../../../shared/cases");

    /** A file of the collected trouble; the test is left out, and says so, where the collection is not beside the checkout. */
    static byte[] caseFile(String name) {
        var file = CASES.resolve(name);
        Assumptions.assumeTrue(
                Files.exists(file), "LEFT OUT: there is no ../shared/cases/" + name + " beside this checkout");
        try {
            return Files.readAllBytes(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static GuestFile file(byte[] bytes, FileChoice choice) {
        return ((Usable) GuestFileReader.read(bytes, choice)).file();
    }

    static GuestFile file(byte[] bytes) {
        return file(bytes, FileChoice.NONE);
    }

    static GuestFile file(String csv) {
        return file(csv.getBytes(UTF_8));
    }

    static List<Judgement> judge(GuestFile file) {
        return judge(file, ImportOptions.NONE);
    }

    static List<Judgement> judge(GuestFile file, ImportOptions options) {
        return RowJudge.judge(file, options.attendance(file), false, new MailReach(false));
    }

    static List<String> names(GuestFile file) {
        return names(judge(file));
    }

    static List<String> names(List<Judgement> judgements) {
        return judgements.stream()
                .filter(Acceptable.class::isInstance)
                .map(Judgement::name)
                .toList();
    }

    /** Those who come, each with company and role. */
    static List<String> guests(List<Judgement> judgements) {
        return judgements.stream()
                .filter(Acceptable.class::isInstance)
                .map(judgement -> ((Acceptable) judgement).guest())
                .map(guest -> guest.name() + " <" + guest.email().text() + "> " + guest.company() + ", " + guest.role())
                .toList();
    }

    /** What is to be said of each row, with its cell. */
    static List<String> notes(List<Judgement> judgements) {
        return judgements.stream()
                .map(judgement -> switch (judgement) {
                    case Acceptable row ->
                        row.notes().stream().map(GuestLists::note).collect(Collectors.joining(" "));
                    case Refused row -> note(row.why());
                })
                .filter(note -> !note.isEmpty())
                .toList();
    }

    private static String note(RowNote note) {
        return note.cell() == null ? note.reason().word() : note.reason().word() + "@" + note.cell();
    }

    static ImportOptions reading(ReadingChoices choices) {
        return new ImportOptions(List.of(), ConflictRule.LEAVE, null, choices, null);
    }

    private GuestLists() {}
}
