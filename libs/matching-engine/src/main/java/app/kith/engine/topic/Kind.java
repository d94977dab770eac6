package app.kith.engine.topic;

/** What a text is to the one who gives or takes. */
public enum Kind {
    ASK,
    OFFER,
    /** Role and company. */
    ROLE
}
