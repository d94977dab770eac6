package app.kith.engine.text;

import java.util.List;

/** Says of pairs of texts what somebody else thinks of them. It may lower a probability and never raise one. */
public interface SecondOpinion {

    /**
     * Whether the gift helps with the ask.
     *
     * @param ask as its writer put it
     * @param gift what may answer it, likewise
     */
    record Question(String ask, String gift) {}

    /**
     * How probable it is that each gift answers its ask.
     *
     * @param questions the most important first; not all of them may be answered
     * @return for each question in its place a probability in [0, 1], or NaN where there is no answer
     */
    List<Double> probabilities(List<Question> questions);
}
