package app.kith.matching.reading;

import app.kith.embedding.ModelAddress;
import com.fasterxml.jackson.annotation.JsonValue;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.Locale;

/**
 * A program beside Kith that is handed what guests write.
 *
 * @param purpose what it is asked for
 * @param host where it runs
 * @param ownServer whether that is the machine that Kith runs on
 */
@Schema(name = "TextsLeave")
record TextsLeave(Purpose purpose, String host, boolean ownServer) {

    /** What a program is asked for. */
    enum Purpose {
        /** What texts mean. */
        EMBEDDINGS,
        /** Whether an offer answers an ask. */
        JUDGE;

        @JsonValue
        String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    static TextsLeave to(ModelAddress address, Purpose purpose) {
        return new TextsLeave(purpose, address.host(), address.isThisMachine());
    }
}
