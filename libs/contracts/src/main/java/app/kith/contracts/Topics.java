package app.kith.contracts;

/** Every topic by name. Topics of facts are kept; topics of documents are compacted, most of them keyed by person. */
public final class Topics {

    public static final String ATTENDEE_FACTS = "attendee.facts";
    public static final String MATCHING_FACTS = "matching.facts";
    public static final String MESSAGING_FACTS = "messaging.facts";

    /** Compacted: {@link Contact} by person, for messaging. Erasing a person is a tombstone. */
    public static final String CONTACTS = "attendee.contacts";

    /** Compacted: {@link Profile} by person, for matching and for the names in an organiser's export. */
    public static final String PROFILES = "attendee.profiles";

    /** Compacted: {@link TopicChange} by organisation and topic, so that everybody reads texts by the same taxonomy. */
    public static final String TAXONOMY = "attendee.taxonomy";

    /** Compacted: {@link Host} by gathering, for messaging. */
    public static final String HOSTS = "attendee.hosts";

    private Topics() {}
}
