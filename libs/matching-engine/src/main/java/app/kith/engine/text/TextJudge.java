package app.kith.engine.text;

import java.util.List;

/** Tells how probable it is that a sensible host would introduce two people for an ask and what may answer it. */
public interface TextJudge {

    /**
     * An ask, what may answer it, and how probably.
     *
     * @param ask its place among the asks
     * @param gift its place among what may answer
     * @param probability in (0, 1)
     * @param basis what the probability rests on
     * @param topic the id of the topic that both are about; empty where none is known
     */
    record Answer(int ask, int gift, double probability, Basis basis, String topic) {}

    /** What a reason rests on. */
    enum Basis {
        /** Both writers, or one and a sure reading of the other, confirmed the topic. */
        CONFIRMED,
        /** What the giver does for a living. */
        ROLE,
        /** The giver looks for the other half of the same deal. */
        HALVES,
        /** Both texts speak of the same topic. */
        TOPIC,
        /** Rare words that both have. */
        WORDS,
        /** The texts mean the same in other words. */
        MEANING
    }

    /**
     * Holds every ask against everything that may answer it.
     *
     * @return the answers that are more than improbable, in any order; none of an ask and a gift twice
     */
    List<Answer> judge(List<Statement> asks, List<Statement> gifts);

    /** The probability from which an answer is stated as a reason. */
    double statedFrom();

    /** The probability from which a stated reason is beyond doubt. */
    double sureFrom();
}
