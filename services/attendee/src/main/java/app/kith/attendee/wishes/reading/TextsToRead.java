package app.kith.attendee.wishes.reading;

import app.kith.engine.topic.Kind;
import com.fasterxml.jackson.annotation.JsonValue;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Locale;

/** Texts whose writer wants to know how they are read. */
@Schema(name = "TextsToRead")
public record TextsToRead(@NotNull @Size(max = MOST) List<@NotNull @Valid Text> texts) {

    static final int MOST = 20;

    /** One of them. */
    @Schema(name = "TextToRead")
    record Text(
            @NotNull Use kind,

            @NotBlank @Pattern(regexp = Reading.TEXT, message = "must be one line of at most 500 characters") String text) {}

    /** What a text is to its writer; a role is written as {@code role, company}. */
    enum Use {
        ASK(Kind.ASK),
        OFFER(Kind.OFFER),
        ROLE(Kind.ROLE);

        private final Kind kind;

        Use(Kind kind) {
            this.kind = kind;
        }

        Kind kind() {
            return kind;
        }

        @JsonValue
        String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
