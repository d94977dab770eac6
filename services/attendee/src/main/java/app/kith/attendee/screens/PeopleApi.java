package app.kith.attendee.screens;

import app.kith.attendee.gathering.Gatherings;
import app.kith.attendee.place.CancelRegistration;
import app.kith.attendee.place.CancelRegistration.By;
import app.kith.attendee.place.RegistrationState;
import app.kith.defaults.Caller;
import app.kith.defaults.Problems;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The people of a gathering and their tickets over HTTP. */
@RestController
class PeopleApi {

    /** Those of the people whom the question fits. */
    record PersonList(List<PersonView> people) {}

    /** One ticket for each confirmed place. */
    record TicketList(List<TicketView> tickets) {}

    private final Gatherings gatherings;
    private final PeopleQuery people;
    private final PeopleAnswers answers;
    private final TicketsQuery tickets;
    private final CancelRegistration cancelRegistration;

    PeopleApi(
            Gatherings gatherings,
            PeopleQuery people,
            PeopleAnswers answers,
            TicketsQuery tickets,
            CancelRegistration cancelRegistration) {
        this.gatherings = gatherings;
        this.people = people;
        this.answers = answers;
        this.tickets = tickets;
        this.cancelRegistration = cancelRegistration;
    }

    @GetMapping("/gatherings/{gatheringId}/people")
    PersonList listPeople(
            @PathVariable UUID gatheringId,
            @RequestParam(name = "q", defaultValue = "") String query,
            @RequestParam(required = false) @Nullable String state) {
        gatherings.mustExist(gatheringId);
        return new PersonList(people.find(gatheringId, query.replace("\0", ""), state(state)));
    }

    @GetMapping(path = "/gatherings/{gatheringId}/people.csv", produces = "text/csv")
    void exportPeople(@PathVariable UUID gatheringId, HttpServletResponse response) throws IOException {
        gatherings.mustExist(gatheringId);
        var all = people.find(gatheringId, "", null);
        response.setContentType("text/csv;charset=UTF-8");
        response.setHeader("Content-Disposition", "attachment; filename=\"people.csv\"");
        PeopleFile.write(all, answers.of(gatheringId), response.getOutputStream());
    }

    @GetMapping("/gatherings/{gatheringId}/tickets")
    TicketList listTickets(
            @PathVariable UUID gatheringId, @RequestParam(required = false) @Nullable UUID registrationId) {
        gatherings.mustExist(gatheringId);
        return new TicketList(tickets.of(gatheringId, registrationId));
    }

    @DeleteMapping("/gatherings/{gatheringId}/registrations/{registrationId}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void cancelRegistration(@PathVariable UUID gatheringId, @PathVariable UUID registrationId, Caller caller) {
        if (!cancelRegistration.cancel(caller.organisationId(), gatheringId, registrationId, By.ORGANISER)) {
            throw Problems.notFound("registration");
        }
    }

    private static @Nullable RegistrationState state(@Nullable String asked) {
        try {
            return asked == null || asked.isEmpty() ? null : RegistrationState.valueOf(asked.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException unknown) {
            throw Problems.refuse(
                    HttpStatus.UNPROCESSABLE_CONTENT,
                    "state-unknown",
                    "People are waiting, offered, confirmed, lapsed or cancelled. Ask for one of these states, or for none.");
        }
    }
}
