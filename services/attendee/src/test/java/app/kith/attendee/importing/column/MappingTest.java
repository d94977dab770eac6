package app.kith.attendee.importing.column;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import app.kith.attendee.importing.FileChoice;
import app.kith.attendee.importing.GuestFile;
import app.kith.attendee.importing.GuestFile.Reading.Usable;
import app.kith.attendee.importing.GuestLists;
import app.kith.attendee.importing.ReadingChoices;
import app.kith.attendee.importing.RowReason;
import app.kith.attendee.importing.file.GuestFileReader;
import app.kith.attendee.importing.plan.ConflictRule;
import app.kith.attendee.importing.plan.ImportOptions;
import app.kith.attendee.importing.plan.Judgement;
import app.kith.attendee.importing.plan.Judgement.Acceptable;
import app.kith.attendee.importing.plan.RowJudge;
import app.kith.attendee.person.MailReach;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Files as the other platforms write them: the columns are theirs, the people are made up. */
class MappingTest {

    @Test
    void a_file_of_luma_brings_those_who_were_approved() {
        var csv = """
                guest_id,name,first_name,last_name,email,phone_number,created_at,approval_status,checked_in_at,qr_code_url,\
                ticket_name,What organisation are you affiliated with?,What is your job title?,What is your LinkedIn profile?
                g-1,Ama Dev,Ama,Dev,ama@example.com,,2026-06-15T10:00:00Z,approved,,https://example.com/q,General,Acme,Founder,x
                g-2,,Kofi,Dev,kofi@example.com,,2026-06-15T10:00:00Z,approved,,https://example.com/q,General,,,
                g-3,Esi Dev,Esi,Dev,esi@example.com,,2026-06-15T10:00:00Z,pending_approval,,,General,,,
                g-4,Yaw Dev,Yaw,Dev,yaw@example.com,,2026-06-15T10:00:00Z,declined,,,General,,,
                """;

        assertThat(read(csv).preset()).isEqualTo(Preset.LUMA);
        assertThat(guests(csv)).containsExactly("Ama Dev ama@example.com Acme Founder", "Kofi Dev kofi@example.com  ");
        assertThat(reasons(csv)).containsExactly(RowReason.NOT_CONFIRMED, RowReason.NOT_CONFIRMED);
    }

    @Test
    void a_file_of_eventbrite_brings_those_who_attend_and_nobody_without_a_name() {
        var csv = """
                Order #,Order Date,First Name,Last Name,Email,Quantity,Price Tier,Ticket Type,Attendee #,Group,Order Type,\
                Currency,Total Paid,Fees Paid,Eventbrite Fees,Eventbrite Payment Processing,Attendee Status,Company,Job Title
                111,2026-03-10 18:00,Paolo,Blu,paolo@example.com,1,,Free,1,,Free Order,EUR,0,0,0,0,Attending,Acme,Founder
                112,2026-03-10 18:05,Elena,Viola,elena@example.com,1,,Free,2,,Free Order,EUR,0,0,0,0,Not Attending,,
                113,2026-03-10 18:06,Info Requested,Info Requested,info@example.com,1,,Free,3,,Free Order,EUR,0,0,0,0,Attending,,
                111,2026-03-10 18:00,Jonah,Kim,paolo@example.com,1,,Free,4,,Free Order,EUR,0,0,0,0,Checked In,,
                """;

        assertThat(read(csv).preset().platform()).isEqualTo(Platform.EVENTBRITE);
        assertThat(guests(csv)).containsExactly("Paolo Blu paolo@example.com Acme Founder");
        assertThat(reasons(csv))
                .containsExactly(RowReason.NOT_CONFIRMED, RowReason.NAME_MISSING, RowReason.ADDRESS_SHARED);
    }

    @Test
    void a_report_of_eventbrite_names_the_attendee_and_not_the_buyer() {
        var csv = """
                Order ID,Order date,Buyer first name,Buyer email,Attendee first name,Attendee Surname,Attendee email
                1,2026-01-01,Bob,bob@example.com,Ana,Perez,ana@example.com
                """;

        assertThat(read(csv).preset().platform()).isEqualTo(Platform.EVENTBRITE);
        assertThat(guests(csv)).containsExactly("Ana Perez ana@example.com  ");
    }

    @Test
    void a_file_of_meetup_has_no_addresses_until_a_question_is_said_to_hold_them() {
        var csv = """
                Name\tUser ID\tTitle\tEvent Host\tRSVP\tGuests\tRSVPed on\tJoined Group on\tURL of Member Profile\tHow do we reach you?
                Ana Perez\tuser 1\t\tNo\tYes\t0\tJanuary 1, 2026\tJanuary 1, 2020\thttps://example.com/1\tana@example.com
                Ben Ng\tuser 2\tOrganizer\tNo\tNo\t0\tJanuary 1, 2026\tJanuary 1, 2020\thttps://example.com/2\tben@example.com
                Cem Oz\tuser 3\t\tNo\tYes\t1\tJanuary 1, 2026\tJanuary 1, 2020\thttps://example.com/3\t
                """;
        var file = file(csv);

        var recognised = Mapping.recognised(file);
        assertThat(recognised.preset()).isEqualTo(Preset.MEETUP);
        assertThat(recognised.missing()).containsExactly(Field.EMAIL);

        var chosen = new ImportOptions(
                List.of("name:Name", "email:How do we reach you?", "status:RSVP"),
                ConflictRule.LEAVE,
                null,
                ReadingChoices.NONE,
                null);
        assertThat(chosen.mapping(file).missing()).isEmpty();
        var judgements = RowJudge.judge(file, chosen.attendance(file), false, new MailReach(false));
        assertThat(guests(judgements)).containsExactly("Ana Perez ana@example.com  ");
        assertThat(reasons(judgements)).containsExactly(RowReason.NOT_CONFIRMED, RowReason.EMAIL_MISSING);
    }

    @Test
    void a_file_of_pretix_brings_the_attendees_who_have_paid() {
        var csv = """
                "Order code";"Attendee name";"Attendee name: Given name";"Attendee name: Family name";"Product";"Price";\
                "Checked in";"Checked out";"Automatically checked in";"Paid";"E-mail";"Company";"Voucher code";"Order date"
                "Q37NT";"Ada Böhm";"Ada";"Böhm";"Conference";"0.00";"";"";"No";"Yes";"ada@example.com";"Acme";"";"2026-01-01"
                "3ZGAD";"Adam Stan";"Adam";"Stan";"Conference";"0.00";"";"";"No";"No";"adam@example.com";"";"";"2026-01-01"
                "TPVVG";"";"Eva";"Lee";"Conference";"0.00";"";"";"No";"Yes";"eva@example.com";"";"";"2026-01-01"
                """;

        assertThat(read(csv).preset()).isEqualTo(Preset.PRETIX);
        assertThat(guests(csv)).containsExactly("Ada Böhm ada@example.com Acme ", "Eva Lee eva@example.com  ");
        assertThat(reasons(csv)).containsExactly(RowReason.NOT_CONFIRMED);
    }

    @Test
    void columns_in_german_and_spanish_are_recognised() {
        assertThat(guests("Vorname;Nachname;E-Mail-Adresse;Firma;Funktion\nAna;Perez;ana@example.com;Acme;Chefin\n"))
                .containsExactly("Ana Perez ana@example.com Acme Chefin");
        assertThat(guests("Nombre;Apellidos;Correo electrónico;Empresa;Cargo\nAna;Perez;ana@example.com;Acme;Jefa\n"))
                .containsExactly("Ana Perez ana@example.com Acme Jefa");
    }

    @Test
    void a_consent_is_no_company_in_any_language() {
        assertThat(guests("""
                        Name,Email,"I agree that the organisation may write to me",What organisation are you affiliated with?
                        Ada,ada@example.com,Yes,"Engines, Ltd"
                        """)).containsExactly("Ada ada@example.com Engines, Ltd ");
        assertThat(guests("""
                        Name;E-Mail;Darf die Firma Sie anrufen?;Für welche Firma arbeiten Sie?
                        Ada;ada@example.com;Ja;Maschinen AG
                        Bea;bea@example.com;Nein;Plan KG
                        """)).containsExactly("Ada ada@example.com Maschinen AG ", "Bea bea@example.com Plan KG ");
        assertThat(guests("""
                        Nombre;Correo;Acepto que la empresa me escriba;¿Para qué empresa trabaja?
                        Ada;ada@example.com;Sí;Máquinas SA
                        """)).containsExactly("Ada ada@example.com Máquinas SA ");
        assertThat(read("Name,Email,How big is your company?,What does your company do?\nA,a@b.co,Small,Sells maps\n")
                        .columns())
                .doesNotContainKey(Field.COMPANY);
    }

    @Test
    void the_number_of_a_position_is_no_role() {
        assertThat(read("Position;Name;Email\n1;Ana;ana@example.com\n2;Ben;ben@example.com\n")
                        .columns())
                .doesNotContainKey(Field.ROLE);
    }

    @Test
    void two_columns_of_one_name_are_told_apart_by_their_number() {
        var file = file("Name;Email;Company;Company\nAna;ana@example.com;;Invoice AG\n");

        assertThat(Mapping.recognised(file).columns()).containsEntry(Field.COMPANY, 2);
        var second = GuestLists.reading(new ReadingChoices(
                FileChoice.NONE, List.of("name:1", "email:2", "company:4"), List.of(), List.of(), false, false));
        assertThat(guests(GuestLists.judge(file, second))).containsExactly("Ana ana@example.com Invoice AG ");
    }

    @Test
    void a_guest_without_an_address_is_written_to_at_that_of_the_order_and_the_row_says_so() {
        var file = file("""
                Buyer email,Attendee name,Attendee email,Name
                office@example.com,Jonas Muster,,Erika Payer
                office@example.com,Kofi Annor,kofi@example.com,Erika Payer
                office@example.com,,,Erika Payer
                """);

        var judgements = GuestLists.judge(file);
        assertThat(guests(judgements))
                .containsExactly("Jonas Muster office@example.com  ", "Kofi Annor kofi@example.com  ");
        assertThat(GuestLists.notes(judgements)).containsExactly("email-of-order@A2", "name-missing");
    }

    @Test
    void more_people_than_the_one_who_is_named_are_pointed_out() {
        var rows = GuestLists.judge(file("""
                Name,Email,Tickets,Plus one
                Ana,ana@example.com,1,no
                Ben,ben@example.com,3,
                Cem,cem@example.com,1,Yes
                Dora & Emil,dora@example.com,1,0
                """));

        assertThat(guests(rows)).hasSize(4);
        assertThat(GuestLists.notes(rows)).containsExactly("more-people@C3", "more-people@D4", "more-people");
    }

    @Test
    void a_column_that_is_not_used_says_so() {
        var file = file("name,email,shoe size\nAna,ana@example.com,38\n");

        assertThat(Mapping.recognised(file).fieldOf(2)).isNull();
    }

    private static Mapping read(String csv) {
        return Mapping.recognised(file(csv));
    }

    private static GuestFile file(String csv) {
        return ((Usable) GuestFileReader.read(csv.getBytes(UTF_8))).file();
    }

    private static List<Judgement> judge(String csv) {
        return RowJudge.judge(file(csv), ImportOptions.NONE.attendance(file(csv)), false, new MailReach(false));
    }

    private static List<String> guests(String csv) {
        return guests(judge(csv));
    }

    private static List<String> guests(List<Judgement> judgements) {
        return judgements.stream()
                .filter(Acceptable.class::isInstance)
                .map(judgement -> ((Acceptable) judgement).guest())
                .map(guest -> String.join(" ", guest.name(), guest.email().text(), guest.company(), guest.role()))
                .toList();
    }

    private static List<RowReason> reasons(String csv) {
        return reasons(judge(csv));
    }

    private static List<RowReason> reasons(List<Judgement> judgements) {
        return judgements.stream()
                .filter(Judgement.Refused.class::isInstance)
                .map(judgement -> ((Judgement.Refused) judgement).reason())
                .toList();
    }
}
