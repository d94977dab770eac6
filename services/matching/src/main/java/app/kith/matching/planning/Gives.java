package app.kith.matching.planning;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What one person can give another, for the organiser.
 *
 * @param id of the reason, the same as long as both say the same
 * @param topic what both texts are about, in the reader's language where we know it
 * @param topicId empty where no topic is known
 * @param offer behind {@code ROLE:} the giver's role and company, behind {@code ASK:} the giver's own ask
 * @param sure whether it is beyond doubt
 * @param strength the probability that it helps
 * @param answer what the organiser said of it
 */
record Gives(
        UUID id,
        UUID from,
        UUID to,
        String topic,
        String topicId,
        String ask,
        String offer,
        String why,

        @Schema(allowableValues = {"confirmed", "role", "halves", "topic", "words", "meaning"})
        String basis,

        boolean sure,
        double strength,

        @Schema(allowableValues = {"fits", "does-not-fit"}) @Nullable String answer) {

    static Gives of(Reason reason, String topic, String why, @Nullable Boolean fits) {
        return new Gives(
                reason.id(),
                reason.giverId(),
                reason.takerId(),
                topic,
                reason.topic(),
                reason.ask(),
                reason.offer(),
                why,
                reason.basis(),
                reason.sure(),
                reason.strength(),
                fits == null ? null : fits ? "fits" : "does-not-fit");
    }
}
