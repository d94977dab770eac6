package app.kith.attendee.consent;

import app.kith.attendee.place.Registrations;
import app.kith.defaults.Caller;
import app.kith.defaults.Problems;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** A guest's own consents over HTTP. */
@RestController
class ConsentApi {

    /** Yes or no to the text of this version. */
    record Word(@NotNull Integer version, @NotNull Boolean given) {}

    /**
     * One purpose: the text's present version, and what the person decided, if ever, on which version.
     *
     * @param inUse whether the purpose is served at this moment, whoever decided
     * @param basis on what that rests
     * @param decidedAt when the person decided, or an organiser stated it
     * @param statedBy the organiser who states what the person agreed to
     */
    @Schema(name = "Consent")
    record ConsentView(
            Purpose purpose,
            int version,
            @Nullable Boolean given,
            @Nullable Integer decidedOnVersion,
            boolean inUse,
            Basis basis,
            @Nullable Instant decidedAt,
            @Nullable String statedBy) {}

    /** All purposes. */
    record ConsentList(List<ConsentView> consents) {}

    private final Registrations registrations;
    private final Consents consents;
    private final DecideOnConsent decide;

    ConsentApi(Registrations registrations, Consents consents, DecideOnConsent decide) {
        this.registrations = registrations;
        this.consents = consents;
        this.decide = decide;
    }

    @GetMapping("/me/consents")
    @Transactional(readOnly = true)
    public ConsentList listConsents(Caller caller) {
        mustExist(caller);
        var decided = consents.of(caller.ownPerson()).stream()
                .collect(Collectors.toMap(inForce -> inForce.decision().purpose(), Function.identity()));
        return new ConsentList(Arrays.stream(Purpose.values())
                .map(purpose -> view(purpose, decided.get(purpose)))
                .toList());
    }

    @PutMapping("/me/consents/{purpose}")
    ConsentList putConsent(@PathVariable String purpose, @Valid @RequestBody Word word, Caller caller) {
        mustExist(caller);
        var decision = Purpose.named(purpose)
                .map(known -> new Decision(known, word.version(), word.given()))
                .filter(Decision::isOfKnownText)
                .orElseThrow(() -> Problems.refuse(
                        HttpStatus.UNPROCESSABLE_CONTENT,
                        "consent-unknown",
                        "There is no such purpose or text. Nothing was changed; load your page again."));
        decide.decide(caller.organisationId(), caller.ownPerson(), decision);
        return listConsents(caller);
    }

    private void mustExist(Caller caller) {
        if (!registrations.existsByIdAndGatheringId(caller.ownRegistration(), caller.ownGathering())) {
            throw Problems.notFound("registration");
        }
    }

    private static ConsentView view(Purpose purpose, Consents.@Nullable InForce inForce) {
        if (inForce == null) {
            var basis = purpose.undecided();
            return new ConsentView(purpose, purpose.version(), null, null, basis == Basis.EVENT, basis, null, null);
        }
        boolean given = inForce.decision().given();
        return inForce.source() == Consents.Source.ORGANISER
                ? new ConsentView(
                        purpose,
                        purpose.version(),
                        null,
                        null,
                        given,
                        Basis.ORGANISER_STATEMENT,
                        inForce.decidedAt(),
                        inForce.statedBy())
                : new ConsentView(
                        purpose,
                        purpose.version(),
                        given,
                        inForce.decision().version(),
                        given,
                        Basis.OWN_DECISION,
                        inForce.decidedAt(),
                        null);
    }
}
