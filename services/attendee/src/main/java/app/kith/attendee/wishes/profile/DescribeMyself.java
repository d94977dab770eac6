package app.kith.attendee.wishes.profile;

import app.kith.attendee.person.PersonProfile;
import app.kith.defaults.Caller;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Changes what a guest says of themselves, who sees it, and whom they know. */
@Service
class DescribeMyself {

    private final ProfileWriter writer;
    private final SelfDescription description;

    DescribeMyself(ProfileWriter writer, SelfDescription description) {
        this.writer = writer;
        this.description = description;
    }

    @Transactional
    void describe(Caller guest, String name, @Nullable String company, @Nullable String role) {
        writer.waitForTurn(guest.organisationId());
        writer.change(
                guest.ownPerson(), profile -> new PersonProfile(name, company, role, profile.asks(), profile.offers()));
    }

    @Transactional
    void show(Caller guest, Map<Field, Audience> visibility) {
        writer.waitForTurn(guest.organisationId());
        visibility.forEach((field, audience) -> description.show(guest.ownPerson(), field, audience));
        writer.tell(guest.ownPerson());
    }

    @Transactional
    void takePart(Caller guest, Participation style) {
        writer.waitForTurn(guest.organisationId());
        description.takePart(guest.ownPerson(), style);
        writer.tell(guest.ownPerson());
    }

    @Transactional
    void avoid(Caller guest, List<UUID> people) {
        writer.waitForTurn(guest.organisationId());
        description.avoids(guest.ownGathering(), guest.ownPerson(), people);
        writer.tell(guest.ownPerson());
    }

    @Transactional
    void know(Caller guest, List<String> emailHashes, List<UUID> people) {
        writer.waitForTurn(guest.organisationId());
        description.knows(guest.ownPerson(), emailHashes, people);
        writer.tell(guest.ownPerson());
    }
}
