package app.kith.attendee.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import app.kith.attendee.Api;
import app.kith.attendee.FrontDoor;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Addresses as people type them, through every way in: the file, the form, the door, and the search for them. */
@FrontDoor
class AddressFormsIT {

    private static final Path CASES =
            Path.of("../../../shared/cases").toAbsolutePath().normalize();
    private static final String ABSENT = "LEFT OUT: there is no ../shared/cases beside this checkout";

    @LocalServerPort
    int port;

    Api organiser;
    String gathering;

    @BeforeEach
    void prepare() {
        organiser = Api.organiser(port);
        gathering = organiser.openGathering(50);
    }

    @Test
    void a_file_with_addresses_of_every_form_gives_places_to_those_who_can_be_reached_and_names_the_others() {
        var rows = preview("""
                name,email
                Bea Ito,BEA+mix@Example.NET
                Cay Uhl,mailto:cay@example.net
                Dag Aas,"""
                + "\u0131lk\u0131n@example.net\n" + "Ed Oz,ed\u200b.oz@example.net\n" + "Flo Ru,\u0130flo@example.net\n"
                + "Gil Va,gil@b\u00fccher.example\nGil Va,gil@xn--bcher-kva.example\n"
                + "Hal So,\"hal@example.net; hana@example.net\"\n");

        assertThat(rows)
                .containsEntry("Bea Ito", "new bea+mix@example.net")
                .containsEntry("Cay Uhl", "new cay@example.net")
                .containsEntry("Dag Aas", "rejected email-unreachable")
                .containsEntry("Ed Oz", "rejected email-invisible")
                .containsEntry("Flo Ru", "rejected email-unreachable")
                .containsEntry("Hal So", "rejected email-several")
                .containsEntry("Gil Va", "new gil@xn--bcher-kva.example, rejected duplicate-in-file");
    }

    @Test
    void the_addresses_of_the_field_are_one_person_each_or_refused_with_the_reason() throws IOException {
        var file = CASES.resolve("12-address-forms/addresses.csv");
        assumeThat(file).as(ABSENT).exists();

        assertThat(preview(Files.readString(file)))
                .containsEntry("Plus Alias", "new plus+mixer@example.com")
                .containsEntry("Plus Base", "new plus@example.com")
                .containsEntry("Upper Case", "new upper.case@example.com")
                .containsEntry("Turkish Capital", "rejected email-unreachable")
                .containsEntry("Dotless", "rejected email-unreachable")
                .containsEntry("Idn Domain", "new anna@xn--mller-bro-q9ag.example")
                .containsEntry("Idn Puny", "conflict address-shared")
                .containsEntry("Apostrophe", "new o'neil@example.com")
                .containsEntry("With Name", "new paul@example.com")
                .containsEntry("Two In One", "rejected email-several")
                .containsEntry("Nbsp", "new nbsp@example.com")
                .containsEntry("Zero Width", "rejected email-invisible")
                .containsEntry("Soft Hyphen", "rejected email-invisible")
                .containsEntry("Fullwidth At", "new full@example.com")
                .containsEntry("Space Inside", "rejected email-invalid")
                .containsEntry("No Dot", "rejected email-invalid")
                .containsEntry("Quoted Local", "rejected email-invalid")
                .containsEntry("New Tld", "new kai@long-ending.photography.example");
    }

    @Test
    void the_smallest_files_that_sent_tickets_to_strangers_are_refused_by_row() throws IOException {
        var cut = CASES.resolve("minimal/12-address-cut-to-bytes/addresses.csv");
        var invisible = CASES.resolve("minimal/12-invisible-signs-in-address/addresses.csv");
        assumeThat(cut).as(ABSENT).exists();

        assertThat(preview(Files.readString(cut)))
                .containsEntry("Eva Sna", "rejected email-unreachable")
                .containsEntry("Isik Dotless", "rejected email-unreachable")
                .containsEntry("Idn Domain", "new anna@xn--mller-bro-q9ag.example");
        assertThat(preview(Files.readString(invisible)))
                .containsEntry("Zero Width", "rejected email-invisible")
                .containsEntry("Soft Hyphen", "rejected email-invisible")
                .containsEntry("Turkish", "rejected email-unreachable")
                .containsEntry("Idn", "new anna12@xn--mller-bro-q9ag.example")
                .containsEntry("Puny", "conflict address-shared");
    }

    @ParameterizedTest
    @CsvSource({
        "ışık@example.com, visitor.mailable",
        "İlker@example.com, visitor.mailable",
        "zero\u200bwidth@example.com, visitor.visible",
        "'una@example.com, uwe@example.com', visitor.reachable"
    })
    void the_form_refuses_what_no_ticket_could_reach_and_names_the_field(String typed, String field) {
        var answer = organiser.submit(gathering, UUID.randomUUID(), form("Ilke Tan", typed));

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.code()).isEqualTo("invalid-fields");
        assertThat(answer.body().path("fields").has(field))
                .as("%s", answer.body())
                .isTrue();
        assertThat(organiser.get(gathering).ok().path("registered").asInt()).isZero();
    }

    @Test
    void the_form_knows_somebody_by_any_form_of_their_address() {
        organiser
                .submit(gathering, UUID.randomUUID(), form("Anna Lee", "Anna@Bücher.example"))
                .ok();
        for (var typed :
                List.of("anna@xn--bcher-kva.example", " ANNA@BU\u0308CHER.EXAMPLE ", "<anna@bücher.example>")) {
            organiser
                    .submit(gathering, UUID.randomUUID(), form("Anna Lee", typed))
                    .ok();
        }

        assertThat(organiser.get(gathering).ok().path("registered").asInt()).isEqualTo(1);
        assertThat(organiser.registration(gathering, "Anna Lee").path("email").asString())
                .isEqualTo("anna@xn--bcher-kva.example");
    }

    @Test
    void a_companion_under_another_form_of_the_same_address_is_no_other_person() {
        var answer = organiser.submit(gathering, UUID.randomUUID(), """
                {"formVersion":1,"visitor":{"name":"Anna","email":"anna@bücher.example"},
                 "companions":[{"name":"Ben","email":"ANNA@xn--bcher-kva.example"}]}
                """);

        assertThat(answer.code()).isEqualTo("invalid-fields");
    }

    @Test
    void whoever_comes_to_the_door_under_another_form_of_their_address_has_their_place() {
        organiser
                .submit(gathering, UUID.randomUUID(), form("Anna Lee", "anna@bücher.example"))
                .ok();
        organiser.put(gathering + "/state", "{\"state\":\"live\"}").ok();

        organiser
                .put(gathering + "/walk-ins/" + UUID.randomUUID(), """
                        {"guest":{"name":"Anna Lee","email":"ANNA@XN--BCHER-KVA.example","consent":true},"door":"A",
                         "occurredAt":"%s"}
                        """.formatted(java.time.Instant.now()))
                .ok();
        assertThat(organiser.get(gathering + "/people").ok().path("people").values())
                .hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({"anna@bücher.example", "BÜCHER", "xn--bcher-kva", "' anna@xn--bcher-kva.example '", "anna@"})
    void a_search_finds_an_address_by_any_of_its_forms(String typed) {
        organiser
                .submit(gathering, UUID.randomUUID(), form("Somebody", "anna@bücher.example"))
                .ok();
        var query = URLEncoder.encode(typed, StandardCharsets.UTF_8);

        assertThat(organiser
                        .get(gathering + "/people?q=" + query)
                        .ok()
                        .path("people")
                        .values())
                .hasSize(1);
        assertThat(organiser
                        .get(gathering + "/known-people?q=" + query)
                        .ok()
                        .path("people")
                        .values())
                .hasSize(1);
    }

    /** What each row would do, by name: its status, then its reason or the address under which the person is kept. */
    private Map<String, String> preview(String csv) {
        var rows = organiser
                .send("POST", gathering + "/import-previews", "text/csv", csv.getBytes(StandardCharsets.UTF_8))
                .ok()
                .path("rows");
        var byName = new TreeMap<String, String>();
        rows.values()
                .forEach(row -> byName.merge(
                        row.path("name").asString(),
                        row.path("status").asString() + " "
                                + row.path("reason").asString(row.path("email").asString()),
                        (one, other) -> one.startsWith("new") ? one + ", " + other : other + ", " + one));
        return byName;
    }

    private static String form(String name, String email) {
        return "{\"formVersion\":1,\"visitor\":{\"name\":\"%s\",\"email\":\"%s\"}}".formatted(name, email);
    }
}
