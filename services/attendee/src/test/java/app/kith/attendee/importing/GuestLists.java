package app.kith.attendee.importing;

import static java.nio.charset.StandardCharsets.UTF_8;

import app.kith.attendee.importing.GuestFile.Reading.Usable;
import app.kith.attendee.importing.file.GuestFileReader;
import app.kith.attendee.importing.plan.ConflictRule;
import app.kith.attendee.importing.plan.ImportOptions;
import app.kith.attendee.importing.plan.Judgement;
import app.kith.attendee.importing.plan.Judgement.Acceptable;
import app.kith.attendee.importing.plan.Judgement.Refused;
import app.kith.attendee.importing.plan.RowJudge;
import app.kith.attendee.person.MailReach;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Assumptions;

/** Reads guest lists in tests as an import does, and tells in short what becomes of them. */
public final class GuestLists {

    private static final Path CASES = Path.of("../../../shared/cases");

    /** A file of the collected trouble; the test is left out, and says so, where the collection is not beside the checkout. */
    public static byte[] caseFile(String name) {
        var file = CASES.resolve(name);
        Assumptions.assumeTrue(
                Files.exists(file), "LEFT OUT: there is no ../shared/cases/" + name + " beside this checkout");
        try {
            return Files.readAllBytes(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    public static GuestFile file(byte[] bytes, FileChoice choice) {
        return ((Usable) GuestFileReader.read(bytes, choice)).file();
    }

    public static GuestFile file(byte[] bytes) {
        return file(bytes, FileChoice.NONE);
    }

    public static GuestFile file(String csv) {
        return file(csv.getBytes(UTF_8));
    }

    public static List<Judgement> judge(GuestFile file) {
        return judge(file, ImportOptions.NONE);
    }

    public static List<Judgement> judge(GuestFile file, ImportOptions options) {
        return RowJudge.judge(file, options.attendance(file), false, new MailReach(false));
    }

    public static List<String> names(GuestFile file) {
        return names(judge(file));
    }

    public static List<String> names(List<Judgement> judgements) {
        return judgements.stream()
                .filter(Acceptable.class::isInstance)
                .map(Judgement::name)
                .toList();
    }

    /** Those who come, each with company and role. */
    public static List<String> guests(List<Judgement> judgements) {
        return judgements.stream()
                .filter(Acceptable.class::isInstance)
                .map(judgement -> ((Acceptable) judgement).guest())
                .map(guest -> guest.name() + " <" + guest.email().text() + "> " + guest.company() + ", " + guest.role())
                .toList();
    }

    /** What is to be said of each row, with its cell. */
    public static List<String> notes(List<Judgement> judgements) {
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

    public static ImportOptions reading(ReadingChoices choices) {
        return new ImportOptions(List.of(), ConflictRule.LEAVE, null, choices, null);
    }

    private GuestLists() {}
}
