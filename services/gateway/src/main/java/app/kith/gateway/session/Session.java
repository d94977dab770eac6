package app.kith.gateway.session;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a page may know of the sign-in behind it.
 *
 * @param organisation absent when the person belongs to none
 * @param inboxUrl where the mails of a local platform are seen
 * @param csrf to be sent in {@code X-CSRF-Token} with whatever changes something
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record Session(
        boolean signedIn,
        @Nullable String name,
        @Nullable Organisation organisation,
        List<String> roles,
        @Nullable String inboxUrl,
        String csrf) {

    record Organisation(String id, String alias) {}

    static Session signedOut(@Nullable String inboxUrl, String csrf) {
        return new Session(false, null, null, List.of(), inboxUrl, csrf);
    }
}
