package app.kith.attendee.screens;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import app.kith.attendee.Api;
import app.kith.attendee.FrontDoor;
import app.kith.attendee.PublishedMessages;
import app.kith.attendee.place.Ticket;
import app.kith.contracts.Topics;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

@FrontDoor
class PeopleApiIT {

    @LocalServerPort
    int port;

    Api organiser;
    String gathering;

    @BeforeEach
    void prepare() {
        organiser = Api.organiser(port);
        gathering = organiser.newGathering();
        organiser.importPeople(gathering, "José Ñandú", "Anna Lee", "Ben Ng");
    }

    @Test
    void people_are_found_by_words_of_their_names_and_by_address() {
        assertThat(found("")).containsExactly("Anna Lee", "Ben Ng", "José Ñandú");
        assertThat(found("?q=jose")).containsExactly("José Ñandú");
        assertThat(found("?q=lee%20ann")).containsExactly("Anna Lee");
        assertThat(found("?q=BENNG@exam")).containsExactly("Ben Ng");
        assertThat(found("?q=%25")).hasSize(3);
        assertThat(found("?q=a%00b")).isEmpty();
    }

    @Test
    void people_are_filtered_by_the_state_of_their_place() {
        cancel(organiser.tickets(gathering).getFirst());

        assertThat(found("?state=confirmed")).containsExactly("Ben Ng", "José Ñandú");
        assertThat(found("?state=cancelled")).containsExactly("Anna Lee");
        assertThat(organiser.get(gathering + "/people?state=elsewhere").code()).isEqualTo("state-unknown");
    }

    @Test
    void a_confirmed_place_has_a_ticket_and_a_link() {
        var tickets = organiser.tickets(gathering);

        assertThat(tickets)
                .extracting(ticket -> ticket.path("name").asString())
                .containsExactly("Anna Lee", "Ben Ng", "José Ñandú");
        assertThat(Ticket.parse(tickets.getFirst().path("ticket").asString())).isPresent();
        assertThat(tickets.getFirst().path("link").asString()).startsWith("http://kith.localhost/guest/#ey");
    }

    @Test
    void one_registrations_ticket_comes_alone() {
        var wanted =
                organiser.tickets(gathering).getLast().path("registrationId").asString();
        var answer = organiser.get(gathering + "/tickets?registrationId=" + wanted);
        assertThat(answer.ok().path("tickets").values())
                .extracting(ticket -> ticket.path("registrationId").asString())
                .containsExactly(wanted);
    }

    @Test
    void tickets_of_a_gathering_of_long_ago_can_still_be_listed() {
        organiser
                .put(gathering, Api.details("Long ago", Instant.parse("2020-01-01T18:00:00Z")))
                .ok();

        assertThat(organiser.tickets(gathering)).hasSize(3);
    }

    @Test
    void a_cancelled_place_is_one_fact_and_no_invitation_any_more() {
        var ticket = organiser.tickets(gathering).getFirst();

        cancel(ticket);
        cancel(ticket);

        assertThat(organiser.tickets(gathering)).hasSize(2);
        assertThat(organiser.get(gathering).ok().path("registered").asInt()).isEqualTo(2);
        try (var messages = PublishedMessages.of(organiser.organisation())) {
            organiser.moveTo(gathering, "published");
            messages.facts(1, "attendee.gathering-published.v1");
            assertThat(messages.facts(1, "attendee.registration-cancelled.v1"))
                    .singleElement()
                    .returns(ticket.path("registrationId").asString(), fact -> fact.text("registrationId"));
            var contact = messages.documents(4, Topics.CONTACTS).stream()
                    .filter(message ->
                            message.key().equals(ticket.path("personId").asString()))
                    .toList()
                    .getLast();
            assertThat(contact.body().path("invitations").isEmpty()).isTrue();
        }
    }

    @Test
    void a_contact_carries_ticket_and_link_and_a_profile_carries_neither_these_nor_the_address() {
        var ticket = organiser.tickets(gathering).getFirst();

        try (var messages = PublishedMessages.of(organiser.organisation())) {
            var contact = messages.documents(3, Topics.CONTACTS).stream()
                    .filter(message ->
                            message.key().equals(ticket.path("personId").asString()))
                    .findFirst()
                    .orElseThrow();
            assertThat(contact.text("email")).isEqualTo("annalee@example.com");
            var invitation = contact.body().path("invitations").get(0);
            assertThat(invitation.path("ticket").asString())
                    .isEqualTo(ticket.path("ticket").asString());
            assertThat(organiser
                            .with(invitation.path("linkToken").asString())
                            .get("/me")
                            .status())
                    .isEqualTo(200);
            assertThat(messages.documents(3, Topics.PROFILES))
                    .allSatisfy(profile ->
                            assertThat(profile.body().toString()).doesNotContain("example.com", "KITH1:", "eyJ"));
        }
    }

    @Test
    void no_fact_names_anybody() {
        try (var messages = PublishedMessages.of(organiser.organisation())) {
            assertThat(messages.facts(3, "attendee.registered.v1"))
                    .hasSize(3)
                    .allSatisfy(fact -> assertThat(fact.body().toString()).doesNotContain("Anna", "example.com"));
        }
    }

    @Test
    void links_are_renewed_when_the_gathering_ends_at_another_time() {
        organiser
                .put(gathering, Api.details("Later", Instant.now().plusSeconds(86_400)))
                .ok();

        try (var messages = PublishedMessages.of(organiser.organisation())) {
            var contacts = messages.documents(6, Topics.CONTACTS);
            assertThat(contacts).hasSize(6);
            assertThat(contacts.stream().collect(groupingBy(contact -> contact.key(), counting())))
                    .hasSize(3)
                    .allSatisfy((person, count) -> assertThat(count).isEqualTo(2));
        }
    }

    @Test
    void what_does_not_exist_is_not_found() {
        assertThat(organiser
                        .delete(gathering + "/registrations/" + UUID.randomUUID())
                        .status())
                .isEqualTo(404);
        assertThat(organiser.get("/gatherings/" + UUID.randomUUID() + "/people").status())
                .isEqualTo(404);
        assertThat(organiser
                        .get("/gatherings/" + UUID.randomUUID() + "/tickets")
                        .status())
                .isEqualTo(404);
    }

    private void cancel(JsonNode ticket) {
        assertThat(organiser
                        .delete(gathering + "/registrations/"
                                + ticket.path("registrationId").asString())
                        .status())
                .isEqualTo(204);
    }

    private List<String> found(String question) {
        return organiser.get(gathering + "/people" + question).ok().path("people").values().stream()
                .map(person -> person.path("name").asString())
                .toList();
    }
}
