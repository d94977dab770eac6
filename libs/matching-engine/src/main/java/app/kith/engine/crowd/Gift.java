package app.kith.engine.crowd;

import app.kith.engine.text.TextJudge.Basis;
import java.util.UUID;

/**
 * What one person can give another: the offer that answers an ask best.
 *
 * @param strength give(from → to) in (0, 1)
 * @param topic what both texts are about: a topic's name or the receiver's own words, or a topic's id where a judge read them; empty
 *     where they mean the same in other words
 * @param ask the receiver's ask, in the receiver's words
 * @param offer the giver's offer, in the giver's words; behind {@code ROLE:} the giver's role and company, behind {@code ASK:} the
 *     giver's own ask
 * @param basis what it rests on
 * @param sure whether it is beyond doubt
 */
public record Gift(
        UUID from, UUID to, double strength, String topic, String ask, String offer, Basis basis, boolean sure) {}
