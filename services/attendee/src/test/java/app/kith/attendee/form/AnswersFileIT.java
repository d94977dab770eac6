package app.kith.attendee.form;

import static org.assertj.core.api.Assertions.assertThat;

import app.kith.attendee.Api;
import app.kith.attendee.FrontDoor;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

@FrontDoor
class AnswersFileIT {

    @LocalServerPort
    int port;

    Api organiser;
    String open;

    @BeforeEach
    void openRegistration() {
        organiser = Api.organiser(port);
        open = organiser.openGathering(3);
    }

    @Test
    void answers_stand_in_the_file_of_the_people_under_the_question_as_it_was_last_put() {
        ask("""
                {"id":"food","kind":"text","label":"What do you eat?","mandatory":false},
                {"id":"help","kind":"some-of","label":"=Company help","mandatory":false,"options":["door","bar"]}
                """);
        submit("Anna", 2, "{\"food\":[\"=plants\"],\"help\":[\"door\",\"bar\"]}");
        ask("{\"id\":\"food\",\"kind\":\"text\",\"label\":\"Your diet?\",\"mandatory\":false}");
        submit("Ben", 3, "{}");

        var lines = organiser.text(open + "/people.csv").lines().toList();
        assertThat(lines.getFirst()).endsWith("photos,sharing,answer: Your diet?,answer: =Company help");
        assertThat(lines.get(1)).startsWith("Anna,").endsWith(",'=plants,door | bar");
        assertThat(lines.get(2)).startsWith("Ben,").endsWith(",,");
    }

    @Test
    void a_file_with_answers_comes_back_without_a_change_whatever_the_questions_sound_like() {
        ask("""
                {"id":"work","kind":"text","label":"Which company do you work for?","mandatory":false},
                {"id":"job","kind":"text","label":"Job title?","mandatory":false},
                {"id":"mail","kind":"text","label":"E-mail of a colleague","mandatory":false},
                {"id":"coming","kind":"yes-no","label":"Are you coming?","mandatory":false}
                """);
        submit(
                "Anna",
                2,
                "{\"work\":[\"Nordlicht\"],\"job\":[\"Nurse\"],\"mail\":[\"ben@example.com\"],\"coming\":[\"no\"]}");
        var before = organiser.get(open + "/people").ok();

        var again = organiser
                .importGuests(open, UUID.randomUUID(), organiser.text(open + "/people.csv"))
                .ok();

        assertThat(again.path("unchangedCount").asInt()).isEqualTo(1);
        assertThat(organiser.get(open + "/people").ok()).isEqualTo(before);
    }

    @Test
    void answers_are_read_by_organisers_alone() {
        for (var role : new String[] {"supervisor", "steward", "analyst"}) {
            assertThat(organiser.as(role).get(open + "/answers").status()).isEqualTo(403);
            assertThat(organiser.as(role).get(open + "/people.csv").status()).isEqualTo(403);
        }
    }

    private void ask(String questions) {
        organiser
                .put(open + "/form", "{\"questions\":[%s]}".formatted(questions))
                .ok();
    }

    private void submit(String name, int formVersion, String answers) {
        organiser
                .submit(
                        open,
                        UUID.randomUUID(),
                        "{\"formVersion\":%d,\"visitor\":%s,\"answers\":%s}"
                                .formatted(formVersion, Api.visitor(name), answers))
                .ok();
    }
}
