package app.kith.attendee.importing.column;

import static app.kith.attendee.importing.GuestLists.caseFile;
import static app.kith.attendee.importing.GuestLists.file;
import static app.kith.attendee.importing.GuestLists.guests;
import static app.kith.attendee.importing.GuestLists.judge;
import static app.kith.attendee.importing.GuestLists.names;
import static app.kith.attendee.importing.GuestLists.notes;
import static app.kith.attendee.importing.GuestLists.reading;
import static org.assertj.core.api.Assertions.assertThat;

import app.kith.attendee.importing.FileChoice;
import app.kith.attendee.importing.ReadingChoices;
import app.kith.attendee.importing.plan.ConflictRule;
import app.kith.attendee.importing.plan.ImportOptions;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files that organisers had trouble with elsewhere, as they were collected beside this repository. */
class FieldCasesTest {

    @Test
    void of_a_workbook_of_buyers_and_guests_the_guests_are_read() {
        var small = file(caseFile("minimal/01-pretix-two-sheets/two-sheets.xlsx"));
        assertThat(small.shape().sheets()).containsExactly("Orders", "Order positions");
        assertThat(small.shape().sheet()).isEqualTo("Order positions");
        assertThat(names(small)).containsExactly("Jonas Muster");

        var whole = file(caseFile("01-pretix-combined-workbook/pretix-order-data.xlsx"));
        assertThat(names(whole))
                .contains("Jonas Muster", "Noor de Vries")
                .doesNotContain("Erika Beispiel", "Ulf Storno");
    }

    @Test
    void exports_in_another_language_keep_their_status() {
        assertThat(names(file(caseFile("minimal/02-localised-status/eventbrite-uk.csv"))))
                .containsExactly("Rohan Pillai");
        assertThat(names(file(caseFile("minimal/02-localised-status/pretix-de.csv"))))
                .containsExactly("Sabine Probe");
        assertThat(names(file(caseFile("02-localised-export-headers/eventbrite-uk-attendees.csv"))))
                .containsExactly("Maeve Kinsella", "Rohan Pillai");
        assertThat(names(file(caseFile("02-localised-export-headers/pretix-bestellzeilen-de.csv"))))
                .containsExactly("Sabine Probe");
    }

    @Test
    void a_status_chosen_by_hand_is_asked_about() {
        var file = file(caseFile("minimal/02-status-by-hand/confirm.csv"));
        var chosen = new ImportOptions(
                List.of("name:Guest", "email:Mail", "status:Confirmed?"),
                ConflictRule.LEAVE,
                null,
                ReadingChoices.NONE,
                null);

        assertThat(chosen.leavesStatusOpen(file)).isTrue();
    }

    @Test
    void an_empty_address_of_a_guest_falls_back_on_that_of_the_order() {
        var small = judge(file(caseFile("minimal/03-attendee-address-empty/pretix.csv")));
        assertThat(guests(small))
                .containsExactly("Jonas Muster <office@example.com> , ", "Kofi Annor <kofi@example.org> Annor Labs, ");
        assertThat(notes(small)).containsExactly("email-of-order@C2");

        var whole = judge(file(caseFile("03-pretix-buyer-or-attendee/pretix-order-positions.csv")));
        assertThat(names(whole)).contains("Jonas Muster", "Kofi Annor").doesNotContain("Erika Beispiel");
        assertThat(notes(whole)).contains("address-shared", "name-missing");
    }

    @Test
    void a_consent_is_no_company_and_a_tracking_number_no_answer() {
        assertThat(guests(judge(file(caseFile("minimal/04-consent-as-company/consent.csv")))))
                .containsExactly("Ada Example <ada4@example.com> Analytical Engines, Ltd, ");
        assertThat(guests(judge(file(caseFile("04-luma-export-drift/luma-2026-tracking.csv")))))
                .containsExactly(
                        "Ada Example <ada@example.com> Analytical Engines, Ltd, Robotics Engineer",
                        "Fay Approved <fay@example.com> , Founder");
        assertThat(guests(judge(file(caseFile("04-luma-export-drift/luma-2025-api-id.csv")))))
                .singleElement()
                .asString()
                .startsWith("Gus Old <gus@example.com>");
        assertThat(guests(judge(file(caseFile("04-luma-export-drift/luma-names-partly-empty-es.csv")))))
                .containsExactly(
                        "Uno Prueba <uno@example.com> AcmeCorp, Desarrolladora",
                        "Dos Persona <dos@example.com> BetaInc, Gerente",
                        "Tres Prueba <tres@example.com> Gamma, PM",
                        "Cuatro <cuatro@example.com> Delta, ");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "newlines-in-cells.csv",
                "old-mac-line-ends.csv",
                "semicolons-with-comma-question.csv",
                "trailing-comma-rows-only.csv",
                "trailing-comma.csv"
            })
    void every_kind_of_lines_and_separators_gives_two_guests(String name) {
        assertThat(names(file(caseFile("05-separator-and-lines/" + name)))).hasSize(2);
    }

    @Test
    void the_separator_is_found_beside_a_question_full_of_commas() {
        assertThat(names(file(caseFile("minimal/05-separator-in-question/semicolons.csv"))))
                .containsExactly("Zoe Blank");
    }

    @Test
    void lines_above_the_header_are_no_guests() {
        assertThat(names(file(caseFile("minimal/06-sep-line/sep.csv")))).containsExactly("Lena Probst");
        assertThat(names(file(caseFile("minimal/06-sep-line/bom-quoted-sep.csv"))))
                .containsExactly("Lena Probst");
        assertThat(names(file(caseFile("minimal/06-title-row/title.csv")))).containsExactly("Lucia Prueba");
        assertThat(names(file(caseFile("06-rows-above-the-header/sep-line.csv"))))
                .containsExactly("Lena Probst", "Omar Said");
        assertThat(names(file(caseFile("06-rows-above-the-header/bom-quoted-sep-line.csv"))))
                .containsExactly("Lena Probst");
        assertThat(file(caseFile("06-rows-above-the-header/title-row.xlsx"))
                        .shape()
                        .headerLine())
                .isEqualTo(4);
        var titled = file(caseFile("06-rows-above-the-header/title-row.csv"));
        assertThat(titled.shape().headerLine()).isEqualTo(3);
        assertThat(ImportOptions.NONE.leavesStatusOpen(titled)).isTrue();
        var said = reading(new ReadingChoices(
                FileChoice.NONE,
                List.of("name:1", "email:2", "company:3", "status:4"),
                List.of("SI"),
                List.of("NO"),
                false,
                false));
        assertThat(names(judge(titled, said))).containsExactly("Lucía Prueba");
    }

    @Test
    void cells_are_read_as_people_see_them() {
        var small = judge(file(caseFile("minimal/10-formula-and-date/cells.xlsx")));
        assertThat(guests(small))
                .containsExactly("Ana Link <ana10@example.com> , CEO", "Cy Date <cy10@example.com> , 12-May");
        assertThat(notes(small)).containsExactly("date-in-cell@E3");

        var whole = file(caseFile("10-xlsx-cell-traps/cells.xlsx"));
        assertThat(whole.shape().sheets()).containsExactly("Guests", "Notes");
        assertThat(guests(judge(whole)))
                .containsExactly(
                        "Ana Link <ana.link@example.com> Link AG, CEO",
                        "Bo Rich <bo.rich@example.com> Rich & Co, CTO",
                        "Cy Date <cy.date@example.com> 3D Print, 12-May",
                        "Di Num <di.num@example.com> 1848, 7",
                        "Ed Bool <ed.bool@example.com> TRUE, ");
    }

    @Test
    void the_name_of_a_column_may_hold_a_comma() {
        var file = file(caseFile("minimal/import-comma-in-column/comma.csv"));

        assertThat(file.columns()).containsExactly("Name, first and last", "Mailbox");
    }
}
