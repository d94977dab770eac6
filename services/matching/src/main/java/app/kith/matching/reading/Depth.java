package app.kith.matching.reading;

/** How long reading may take. */
public enum Depth {
    /** As long as it needs: every text is judged, and a second judge is asked where the operator chose one. */
    WHOLE,
    /** As long as it needs where nearly nothing is known yet; else as at once. */
    SOON,
    /** Hardly any time: by what is known, and by new texts where there are few people. */
    AT_ONCE
}
