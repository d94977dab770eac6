package app.kith.attendee.wishes.ask;

import app.kith.attendee.person.PersonProfile;
import app.kith.attendee.wishes.profile.ProfileWriter;
import app.kith.attendee.wishes.reading.AskCoach;
import app.kith.contracts.AttendeeFact.AskOpened;
import app.kith.defaults.Caller;
import app.kith.eventing.Outbox;
import java.time.Clock;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Writes one of the guest's own asks: a new one, or other words for one that is not closed. */
@Service
class WriteAsk {

    static final int MOST_SOUGHT = 10;

    private final ProfileWriter writer;
    private final Asks asks;
    private final Outbox outbox;
    private final Clock clock;

    WriteAsk(ProfileWriter writer, Asks asks, Outbox outbox, Clock clock) {
        this.writer = writer;
        this.asks = asks;
        this.outbox = outbox;
        this.clock = clock;
    }

    @Transactional
    AskResult write(Caller guest, UUID askId, AskDetails details) {
        writer.waitForTurn(guest.organisationId());
        var known = asks.find(askId);
        if (known.isPresent()) {
            return edit(guest, known.get(), details);
        }
        if (asks.of(guest.ownPerson()).stream()
                        .filter(ask -> ask.state().isSought())
                        .count()
                >= MOST_SOUGHT) {
            return new AskResult.TooMany();
        }
        var ask = new Ask(askId, guest.ownGathering(), guest.ownPerson(), details, AskState.OPEN, null);
        keep(ask, null);
        outbox.publish(new AskOpened(
                guest.organisationId(),
                ask.gatheringId(),
                ask.id(),
                ask.personId(),
                AskCoach.score(details.sentence()),
                clock.instant()));
        return new AskResult.Kept(ask);
    }

    private AskResult edit(Caller guest, Ask known, AskDetails details) {
        if (!known.personId().equals(guest.ownPerson())) {
            return new AskResult.NoSuchAsk();
        }
        if (known.details().equals(details)) {
            return new AskResult.Kept(known);
        }
        if (known.state() == AskState.CLOSED) {
            return new AskResult.Illegal(known.state(), known.state().next());
        }
        var edited =
                new Ask(known.id(), known.gatheringId(), known.personId(), details, known.state(), known.outcome());
        keep(edited, known.details().sentence());
        return new AskResult.Kept(edited);
    }

    private void keep(Ask ask, @Nullable String before) {
        asks.keep(ask, clock.instant());
        var sentence = ask.state().isSought() ? ask.details().sentence() : null;
        writer.change(ask.personId(), profile -> withAsks(profile, before, sentence));
    }

    static PersonProfile withAsks(PersonProfile profile, @Nullable String before, @Nullable String after) {
        return new PersonProfile(
                profile.name(),
                profile.company(),
                profile.role(),
                ProfileWriter.exchanged(profile.asks(), before, after),
                profile.offers());
    }
}
