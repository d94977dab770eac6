package app.kith.simulator.walk;

import app.kith.simulator.story.Attendee;
import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;

/** The file of guests as an organiser would have it. */
public final class GuestFile {

    public static String of(List<Attendee> attendees) {
        var text = new StringWriter();
        try (var csv = CsvWriter.builder().build(text)) {
            csv.writeRecord("Name", "Email", "Company", "Role", "Asks", "Offers");
            attendees.forEach(attendee -> csv.writeRecord(
                    attendee.name(),
                    attendee.email(),
                    attendee.company(),
                    attendee.role(),
                    String.join("|", attendee.asks()),
                    String.join("|", attendee.offers())));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    private GuestFile() {}
}
