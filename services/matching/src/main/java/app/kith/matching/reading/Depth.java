package app.kith.matching.reading;

/** How long reading may take. */
public enum Depth {
    /** As long as it needs: every text is judged, and what is found is kept. */
    WHOLE,
    /** As long as it needs only where nearly nothing is known yet. */
    SOON,
    /** No time: by what is known, and by what a few new texts say. */
    AT_ONCE
}
