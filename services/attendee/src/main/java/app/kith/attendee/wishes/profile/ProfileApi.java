package app.kith.attendee.wishes.profile;

import app.kith.attendee.person.People;
import app.kith.attendee.person.Person;
import app.kith.attendee.place.OwnPlace;
import app.kith.defaults.Caller;
import app.kith.defaults.Problems;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** A guest's own profile over HTTP: what is shown, to whom, and whom the guest knows already. */
@RestController
class ProfileApi {

    private static final String LINE = "[^\\p{Cntrl}]{0,200}";

    /** What a guest says of themselves. */
    record Description(
            @NotBlank @Pattern(regexp = LINE, message = "must be one line of at most 200 characters") String name,

            @Nullable @Pattern(regexp = LINE, message = "must be one line of at most 200 characters") String company,

            @Nullable @Pattern(regexp = LINE, message = "must be one line of at most 200 characters") String role) {}

    /** Who sees what; fields that are not named stay as they are. */
    record Visibility(@NotNull Map<@NotNull Field, @NotNull Audience> fields) {}

    /** How the guest takes part. */
    record Style(@NotNull Participation style) {}

    /** People whom the guest knows: SHA-256 of their addresses in lower case, as 64 hexadecimal digits, and people by id. */
    record KnownPeople(
            @NotNull @Size(max = 5_000) List<@NotNull @Pattern(regexp = "[0-9a-f]{64}", message = "must be 64 hexadecimal digits") String>
                    emailHashes,

            @NotNull @Size(max = 1_000) List<@NotNull UUID> personIds) {}

    /** Whom the guest must not be brought together with; nobody is told. */
    record AvoidedPeople(@NotNull @Size(max = 1_000) List<@NotNull UUID> personIds) {}

    /** Whom the guest named, so that they can take it back; shown to nobody else. */
    record AvoidedView(List<AvoidedPerson> people) {}

    /** The name is missing where the person keeps it from other guests. */
    record AvoidedPerson(UUID personId, @Nullable String name) {}

    /**
     * The guest's profile as the guest sees it.
     *
     * @param visibility who sees each field: the audience that the guest chose, or else {@code matched}
     * @param undecided the fields of which the guest has chosen nothing: until then a badge and a kiosk show them as well
     */
    @Schema(name = "MyProfile")
    record ProfileView(
            String name,
            String email,
            @Nullable String company,
            @Nullable String role,
            List<String> asks,
            List<String> offers,
            Map<Field, Audience> visibility,
            Set<Field> undecided,
            Participation participation,
            int knownPeople) {}

    private final OwnPlace ownPlace;
    private final People people;
    private final SelfDescription description;
    private final DescribeMyself describeMyself;

    ProfileApi(OwnPlace ownPlace, People people, SelfDescription description, DescribeMyself describeMyself) {
        this.ownPlace = ownPlace;
        this.people = people;
        this.description = description;
        this.describeMyself = describeMyself;
    }

    @GetMapping("/me/profile")
    @Transactional(readOnly = true)
    public ProfileView getProfile(Caller caller) {
        ownPlace.mustExist(caller);
        return people.findById(caller.ownPerson()).map(this::view).orElseThrow(() -> Problems.notFound("registration"));
    }

    @PutMapping("/me/profile")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void putProfile(@Valid @RequestBody Description body, Caller caller) {
        ownPlace.mustExist(caller);
        describeMyself.describe(caller, body.name().strip(), text(body.company()), text(body.role()));
    }

    @PutMapping("/me/visibility")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void putVisibility(@Valid @RequestBody Visibility body, Caller caller) {
        ownPlace.mustExist(caller);
        describeMyself.show(caller, body.fields());
    }

    @PutMapping("/me/participation")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void putParticipation(@Valid @RequestBody Style body, Caller caller) {
        ownPlace.mustExist(caller);
        describeMyself.takePart(caller, body.style());
    }

    @PutMapping("/me/known-people")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void putKnownPeople(@Valid @RequestBody KnownPeople body, Caller caller) {
        ownPlace.mustExist(caller);
        describeMyself.know(caller, body.emailHashes(), body.personIds());
    }

    @GetMapping("/me/avoided-people")
    @Transactional(readOnly = true)
    public AvoidedView getAvoidedPeople(Caller caller) {
        ownPlace.mustExist(caller);
        return new AvoidedView(description.avoided(caller.ownGathering(), caller.ownPerson()));
    }

    @PutMapping("/me/avoided-people")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void putAvoidedPeople(@Valid @RequestBody AvoidedPeople body, Caller caller) {
        ownPlace.mustExist(caller);
        describeMyself.avoid(caller, body.personIds());
    }

    private ProfileView view(Person person) {
        var profile = person.profile();
        var shown = description.visibility(person.id());
        var undecided = EnumSet.allOf(Field.class);
        undecided.removeAll(shown.keySet());
        undecided.forEach(field -> shown.put(field, Audience.MATCHED));
        return new ProfileView(
                profile.name(),
                person.email(),
                profile.company(),
                profile.role(),
                profile.asks(),
                profile.offers(),
                shown,
                undecided,
                description.participation(person.id()),
                description.acquaintances(person.id()));
    }

    private static @Nullable String text(@Nullable String typed) {
        return typed == null || typed.isBlank() ? null : typed.strip();
    }
}
