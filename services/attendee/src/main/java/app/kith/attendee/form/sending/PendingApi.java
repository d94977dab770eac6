package app.kith.attendee.form.sending;

import app.kith.attendee.consent.Purpose;
import app.kith.attendee.form.pending.Details.Companion;
import app.kith.attendee.form.pending.PendingEntries;
import app.kith.attendee.form.pending.PendingEntry;
import app.kith.attendee.place.OwnPlace;
import app.kith.defaults.Caller;
import app.kith.defaults.Problems;
import com.fasterxml.jackson.annotation.JsonValue;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** What was entered under a guest's address and waits for the guest, over HTTP. Reading it changes nothing. */
@RestController
class PendingApi {

    /** Everything that waits, the earliest first. */
    record PendingList(List<Pending> entries) {}

    /**
     * What was entered once, as far as it differs from what is known.
     *
     * @param hasAnswers whether the organiser's questions were answered
     * @param companions the names of those who are to come along
     */
    @Schema(name = "PendingDetails")
    record Pending(
            UUID id,
            Where enteredAt,
            Instant at,
            @Nullable String name,
            @Nullable String company,
            @Nullable String role,
            List<String> asks,
            List<String> offers,
            List<PendingConsent> consents,
            boolean hasAnswers,
            List<String> companions) {}

    /** A purpose that was ticked, or was not. */
    @Schema(name = "PendingConsent")
    record PendingConsent(Purpose purpose, boolean given) {}

    /** On the registration form, or at the door. */
    enum Where {
        FORM,
        DOOR;

        @JsonValue
        String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    private final OwnPlace ownPlace;
    private final PendingEntries entries;
    private final ConfirmDetails confirmDetails;

    PendingApi(OwnPlace ownPlace, PendingEntries entries, ConfirmDetails confirmDetails) {
        this.ownPlace = ownPlace;
        this.entries = entries;
        this.confirmDetails = confirmDetails;
    }

    @GetMapping("/me/pending-details")
    @Transactional(readOnly = true)
    public PendingList listPendingDetails(Caller caller) {
        ownPlace.mustExist(caller);
        return new PendingList(
                entries.of(caller.ownPerson()).stream().map(PendingApi::view).toList());
    }

    @PostMapping("/me/pending-details/{pendingId}/confirmation")
    PendingList confirmPendingDetails(@PathVariable UUID pendingId, Caller caller) {
        ownPlace.mustExist(caller);
        return settled(confirmDetails.confirm(caller, pendingId), caller);
    }

    @PostMapping("/me/pending-details/{pendingId}/refusal")
    PendingList refusePendingDetails(@PathVariable UUID pendingId, Caller caller) {
        ownPlace.mustExist(caller);
        return settled(confirmDetails.discard(caller, pendingId), caller);
    }

    private PendingList settled(ConfirmDetails.Result result, Caller caller) {
        return switch (result) {
            case SETTLED -> listPendingDetails(caller);
            case NO_SUCH_ENTRY -> throw Problems.notFound("entry");
        };
    }

    private static Pending view(PendingEntry entry) {
        var details = entry.details();
        return new Pending(
                entry.id(),
                Where.valueOf(entry.source().name()),
                entry.enteredAt(),
                details.name(),
                details.company(),
                details.role(),
                details.asks(),
                details.offers(),
                details.consents().stream()
                        .map(decision -> new PendingConsent(decision.purpose(), decision.given()))
                        .toList(),
                !details.answers().isEmpty(),
                details.companions().stream().map(Companion::name).toList());
    }
}
