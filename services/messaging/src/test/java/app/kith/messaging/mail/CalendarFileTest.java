package app.kith.messaging.mail;

import static org.assertj.core.api.Assertions.assertThat;

import app.kith.messaging.gathering.Gathering;
import app.kith.messaging.gathering.Place;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.component.VTimeZone;
import net.fortuna.ical4j.model.property.DateProperty;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CalendarFileTest {

    @ParameterizedTest
    @CsvSource({
        "Europe/Berlin, 2026-11-26T18:00, 2026-11-26T21:00, 2026-11-26T17:00:00Z",
        "Europe/Berlin, 2026-07-09T18:00, 2026-07-09T21:00, 2026-07-09T16:00:00Z",
        "Europe/Berlin, 2026-03-29T01:30, 2026-03-29T04:30, 2026-03-29T00:30:00Z",
        "Europe/Berlin, 2026-10-25T01:30, 2026-10-25T04:30, 2026-10-24T23:30:00Z",
        "America/New_York, 2026-11-01T00:30, 2026-11-01T05:00, 2026-11-01T04:30:00Z",
        "Australia/Lord_Howe, 2026-04-05T01:00, 2026-04-05T05:00, 2026-04-04T14:00:00Z",
        "Asia/Kolkata, 2026-11-26T18:00, 2026-11-26T21:00, 2026-11-26T12:30:00Z",
        "Asia/Kathmandu, 2026-11-26T18:00, 2026-11-26T21:00, 2026-11-26T12:15:00Z",
        "America/Sao_Paulo, 2026-11-26T18:00, 2026-11-26T21:00, 2026-11-26T21:00:00Z",
        "UTC, 2026-11-26T18:00, 2026-11-26T21:00, 2026-11-26T18:00:00Z"
    })
    void the_definition_of_the_zone_in_the_file_gives_the_right_instant(
            String zone, String startsAt, String endsAt, Instant expected) throws Exception {
        Calendar calendar = parsed(Samples.gathering("Evening", zone, startsAt, endsAt, 0));
        VTimeZone definition = calendar.<VTimeZone>getComponent("VTIMEZONE").orElseThrow();
        LocalDateTime start = LocalDateTime.parse(startsAt);

        assertThat(definition.getRequiredProperty("TZID").getValue()).isEqualTo(zone);
        assertThat(OffsetInForce.of(definition, start))
                .isEqualTo(expected.atZone(ZoneId.of(zone)).getOffset());
        assertThat(start.toInstant(OffsetInForce.of(definition, start))).isEqualTo(expected);
    }

    @Test
    void reads_back_with_everything_a_calendar_needs() throws Exception {
        Calendar calendar = parsed(Samples.gathering("Harbour Evening"));
        VEvent event = calendar.<VEvent>getComponent("VEVENT").orElseThrow();

        assertThat(calendar.validate().hasErrors()).isFalse();
        assertThat(calendar.getProperty("METHOD").orElseThrow().getValue()).isEqualTo("PUBLISH");
        assertThat(value(event, "DTSTAMP")).isEqualTo("20261120T090000Z");
        assertThat(value(event, "SUMMARY")).isEqualTo("Harbour Evening");
        assertThat(value(event, "LOCATION")).isEqualTo("Pier 4, Hall B; left door");
        assertThat(instant(event, "DTSTART")).isEqualTo(Instant.parse("2026-11-26T17:00:00Z"));
        assertThat(instant(event, "DTEND")).isEqualTo(Instant.parse("2026-11-26T20:00:00Z"));
    }

    @Test
    void a_rescheduled_gathering_keeps_the_uid_and_raises_the_sequence() throws Exception {
        VEvent first = event("2026-11-26T18:00", 0);
        VEvent moved = event("2026-11-27T18:00", 1);

        assertThat(value(moved, "UID")).isEqualTo(value(first, "UID"));
        assertThat(value(first, "SEQUENCE")).isEqualTo("0");
        assertThat(value(moved, "SEQUENCE")).isEqualTo("1");
    }

    @Test
    void the_file_of_a_place_given_back_takes_the_entry_away() throws Exception {
        var gathering = Samples.gathering("Evening");
        var gone = new CalendarFile(
                gathering, new Place(Samples.REGISTRATION, true, 1), "events@kith.example", Samples.NOW);
        Calendar calendar = new CalendarBuilder().build(new ByteArrayInputStream(gone.bytes()));
        VEvent event = calendar.<VEvent>getComponent("VEVENT").orElseThrow();

        assertThat(calendar.validate().hasErrors()).isFalse();
        assertThat(calendar.getProperty("METHOD").orElseThrow().getValue()).isEqualTo("CANCEL");
        assertThat(gone.contentType()).endsWith("method=CANCEL");
        assertThat(value(event, "STATUS")).isEqualTo("CANCELLED");
        assertThat(value(event, "SEQUENCE")).isEqualTo("1");
        assertThat(value(event, "UID")).isEqualTo(value(event("2026-11-26T18:00", 0), "UID"));
    }

    @Test
    void long_names_in_any_script_are_folded_between_characters_and_read_back_whole() throws Exception {
        String name =
                "ערב היכרות, 夜の集い; \\ and a 👩‍🔬 name so long that it does not fit a line of seventy-five octets";
        Gathering gathering = Samples.gathering(name);
        byte[] file = file(gathering);

        assertThat(new String(file, StandardCharsets.UTF_8).split("\r\n"))
                .allSatisfy(line ->
                        assertThat(line.getBytes(StandardCharsets.UTF_8)).hasSizeLessThanOrEqualTo(75));
        VEvent event = parsed(gathering).<VEvent>getComponent("VEVENT").orElseThrow();
        assertThat(value(event, "SUMMARY")).isEqualTo(name);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\u00fc\u20ac\ud83e\udd50",
                "\u674e\u96f7",
                "a,b;c\\\\n\\,d",
                "first line\nsecond, line; third\\",
                "\ud83d\udc68\u200d\ud83d\udc69\u200d\ud83d\udc67",
                "BEGIN:VEVENT\r\nUID:x"
            })
    void any_name_of_any_length_is_read_back_and_no_line_has_more_than_75_octets(String part) throws Exception {
        for (int times = 1; times < 40; times++) {
            Gathering gathering = Samples.gathering("x".repeat(times) + part.repeat(times));
            VEvent event = parsed(gathering).<VEvent>getComponent("VEVENT").orElseThrow();
            assertThat(value(event, "SUMMARY")).isEqualTo(gathering.name().replace("\r\n", "\n"));
            assertThat(new String(file(gathering), StandardCharsets.UTF_8).split("\r\n"))
                    .allSatisfy(line ->
                            assertThat(line.getBytes(StandardCharsets.UTF_8)).hasSizeLessThanOrEqualTo(75));
        }
    }

    @Test
    void each_change_of_the_event_and_of_the_place_raises_the_sequence_of_one_entry() throws Exception {
        int last = -1;
        // registered, moved, moved back, given back, moved while away, registered again, the zone changed
        for (int[] step : new int[][] {{0, 0}, {1, 0}, {2, 0}, {2, 1}, {3, 1}, {3, 2}, {4, 2}}) {
            var gathering =
                    Samples.gathering("Evening", "Europe/Berlin", "2026-11-26T18:00", "2026-11-26T21:00", step[0]);
            var place = new Place(Samples.REGISTRATION, step[1] == 1, step[1]);
            byte[] file = new CalendarFile(gathering, place, "events@kith.example", Samples.NOW).bytes();
            VEvent event = new CalendarBuilder()
                    .build(new ByteArrayInputStream(file))
                    .<VEvent>getComponent("VEVENT")
                    .orElseThrow();
            int sequence = Integer.parseInt(value(event, "SEQUENCE"));
            assertThat(sequence).isGreaterThan(last);
            assertThat(value(event, "UID")).isEqualTo(value(event("2026-11-26T18:00", 0), "UID"));
            last = sequence;
        }
    }

    @Test
    void a_name_with_line_breaks_adds_no_line_of_its_own() throws Exception {
        Gathering gathering = Samples.gathering("Evening\r\nATTENDEE:mailto:mallory@example.org");
        VEvent event = parsed(gathering).<VEvent>getComponent("VEVENT").orElseThrow();

        assertThat(event.getProperty("ATTENDEE")).isEmpty();
    }

    private static String value(VEvent event, String property) {
        return event.getRequiredProperty(property).getValue();
    }

    private static Instant instant(VEvent event, String property) {
        return event.<DateProperty<ZonedDateTime>>getRequiredProperty(property)
                .getDate()
                .toInstant();
    }

    private static VEvent event(String startsAt, int revision) throws Exception {
        var gathering = Samples.gathering("Evening", "Europe/Berlin", startsAt, "2026-11-28T21:00", revision);
        return parsed(gathering).<VEvent>getComponent("VEVENT").orElseThrow();
    }

    private static Calendar parsed(Gathering gathering) throws Exception {
        return new CalendarBuilder().build(new ByteArrayInputStream(file(gathering)));
    }

    private static byte[] file(Gathering gathering) {
        return Samples.calendar(gathering).bytes();
    }
}
