package app.kith.attendee.form.sending;

import app.kith.attendee.consent.Decision;
import app.kith.attendee.consent.Purpose;
import app.kith.attendee.form.Form;
import app.kith.attendee.form.Question;
import app.kith.attendee.person.AddressFlaw;
import app.kith.attendee.person.EmailAddress;
import app.kith.attendee.wishes.reading.Reading;
import com.fasterxml.jackson.annotation.JsonIgnore;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What somebody sends to register, for themselves and perhaps for others who come along.
 *
 * @param waitIfFull false where nothing shall be sent if there are no places any more
 */
record Submission(
        @NotNull Integer formVersion,
        @NotNull @Valid Visitor visitor,

        @Nullable @Pattern(regexp = LINE, message = "must be one line of at most 200 characters") String company,

        @Nullable @Pattern(regexp = LINE, message = "must be one line of at most 200 characters") String role,

        @Nullable @Size(max = 5) List<@NotBlank @Pattern(regexp = WISH) String> asks,
        @Nullable @Size(max = 5) List<@NotBlank @Pattern(regexp = WISH) String> offers,

        @Nullable @Size(max = Form.MOST) Map<String, @NotNull @Size(max = Question.MOST_OPTIONS) List<@NotNull String>> answers,

        @Nullable List<@NotNull @Valid Choice> consents,
        @Nullable @Size(max = MOST_READINGS) List<@NotNull @Valid Reading> readings,
        @Nullable @Size(max = MOST_COMPANIONS) List<@NotNull @Valid Visitor> companions,
        @Nullable Boolean waitIfFull) {

    static final String LINE = "[^\\p{Cntrl}]{0,200}";
    static final String WISH = "[^\\p{Cntrl}]{0,300}";
    static final String UNREACHABLE = "has letters before the @ to which mail cannot be sent: give another address";
    static final int MOST_COMPANIONS = 9;
    private static final int MOST_READINGS = 11;

    /** Somebody who would like to come. */
    @Schema(name = "Visitor")
    record Visitor(
            @NotBlank @Pattern(regexp = LINE, message = "must be one line of at most 200 characters") String name,

            @NotNull String email) {

        @JsonIgnore
        @AssertTrue(message = "must be an e-mail address, and one alone") public boolean isReachable() {
            return email == null
                    || isUsable()
                    || EmailAddress.read(email).has(AddressFlaw.INVISIBLE_CHARACTER)
                    || EmailAddress.read(email).has(AddressFlaw.UNREACHABLE_LETTERS);
        }

        @JsonIgnore
        @AssertTrue(message = "holds a character that cannot be seen: type the address by hand") public boolean isVisible() {
            return email == null || !EmailAddress.read(email).has(AddressFlaw.INVISIBLE_CHARACTER);
        }

        @JsonIgnore
        @AssertTrue(message = UNREACHABLE) public boolean isMailable() {
            return email == null || !EmailAddress.read(email).has(AddressFlaw.UNREACHABLE_LETTERS);
        }

        private boolean isUsable() {
            return EmailAddress.of(email).isPresent();
        }

        EmailAddress address() {
            return EmailAddress.of(email).orElseThrow();
        }
    }

    /** Yes or no to one purpose. */
    @Schema(name = "ConsentChoice")
    record Choice(
            @NotNull Purpose purpose,
            @NotNull Integer version,
            @NotNull Boolean given) {

        Decision decision() {
            return new Decision(purpose, version, given);
        }
    }

    @JsonIgnore
    @AssertTrue(message = "each person needs an e-mail address of their own") public boolean isOfDifferentPeople() {
        if (visitor == null || party().stream().anyMatch(one -> one == null || one.email() == null)) {
            return true;
        }
        var addresses = party().stream()
                .flatMap(one -> EmailAddress.of(one.email()).stream())
                .toList();
        return addresses.stream().distinct().count() == addresses.size();
    }

    @JsonIgnore
    @AssertTrue(message = "each purpose can be decided once, on a text that was shown") public boolean isDecidedOnce() {
        var choices = consents == null ? List.<Choice>of() : consents;
        if (choices.stream()
                .anyMatch(choice -> choice == null
                        || choice.purpose() == null
                        || choice.version() == null
                        || choice.given() == null)) {
            return true;
        }
        return choices.stream().map(Choice::purpose).distinct().count() == choices.size()
                && choices.stream().map(Choice::decision).allMatch(Decision::isOfKnownText);
    }

    /** Everybody who is to come, the sender first. */
    List<Visitor> party() {
        return Stream.concat(Stream.of(visitor), companions == null ? Stream.empty() : companions.stream())
                .toList();
    }

    boolean wantsPlaceOnly() {
        return Boolean.FALSE.equals(waitIfFull);
    }

    Map<String, List<String>> givenAnswers() {
        return Objects.requireNonNullElse(answers, Map.of());
    }

    List<Decision> decisions() {
        return consents == null
                ? List.of()
                : consents.stream().map(Choice::decision).toList();
    }

    List<Reading> givenReadings() {
        return Objects.requireNonNullElse(readings, List.of());
    }

    static List<String> texts(@Nullable List<String> typed) {
        return typed == null
                ? List.of()
                : typed.stream().map(String::strip).distinct().toList();
    }

    static @Nullable String text(@Nullable String typed) {
        return typed == null || typed.isBlank() ? null : typed.strip();
    }
}
