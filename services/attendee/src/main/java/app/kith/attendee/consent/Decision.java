package app.kith.attendee.consent;

import com.fasterxml.jackson.annotation.JsonIgnore;

/** A person's word on one purpose, and the version of the text on which it was given. */
public record Decision(Purpose purpose, int version, boolean given) {

    /** Whether there is such a text: nobody can consent to one that is not written yet. */
    @JsonIgnore
    public boolean isOfKnownText() {
        return version >= 1 && version <= purpose.version();
    }
}
