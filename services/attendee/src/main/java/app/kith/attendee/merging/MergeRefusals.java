package app.kith.attendee.merging;

import app.kith.defaults.Problems;
import org.springframework.http.HttpStatus;

/** Why two people cannot be merged, parted or told apart, as it goes over HTTP. */
public final class MergeRefusals {

    public static RuntimeException samePerson() {
        return conflict("same-person", "These two are one person already. Nothing was changed; reload the list.");
    }

    public static RuntimeException conflict(String code, String detail) {
        return Problems.refuse(HttpStatus.CONFLICT, code, detail);
    }

    private MergeRefusals() {}
}
