package app.kith.matching.guest;

import app.kith.contracts.MatchingFact.Connected;
import app.kith.contracts.MatchingFact.MeetingConfirmed;
import app.kith.contracts.MatchingFact.MeetingDenied;
import app.kith.defaults.Caller;
import app.kith.defaults.IdSource;
import app.kith.eventing.Outbox;
import app.kith.matching.gathering.Gathering;
import app.kith.matching.gathering.Gatherings;
import app.kith.matching.room.Meeting;
import app.kith.matching.room.Meetings;
import app.kith.matching.room.Screens;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes one person's blind answer after a meeting. Others learn only whether the meeting took place, and, once both want to stay in
 * touch, that they are connected.
 */
@Service
class AnswerMeeting {

    private final Gatherings gatherings;
    private final Meetings meetings;
    private final MeetingAnswers answers;
    private final Connections connections;
    private final Screens screens;
    private final Outbox outbox;
    private final IdSource ids;
    private final Clock clock;

    AnswerMeeting(
            Gatherings gatherings,
            Meetings meetings,
            MeetingAnswers answers,
            Connections connections,
            Screens screens,
            Outbox outbox,
            IdSource ids,
            Clock clock) {
        this.gatherings = gatherings;
        this.meetings = meetings;
        this.answers = answers;
        this.connections = connections;
        this.screens = screens;
        this.outbox = outbox;
        this.ids = ids;
        this.clock = clock;
    }

    @Transactional
    public AnswerResult answer(Caller guest, UUID meetingId, Answer answer) {
        Gathering gathering = gatherings.hold(guest.ownGathering());
        UUID person = guest.ownPerson();
        Optional<Meeting> found = meetings.find(guest.ownGathering(), meetingId).filter(meeting -> meeting.has(person));
        if (found.isEmpty()) {
            return new AnswerResult.UnknownMeeting();
        }
        List<UUID> allOfPair = meetings.holdAllOfPair(found.get());
        Optional<Answer> before = answers.of(meetingId, person);
        if (before.equals(Optional.of(answer))) {
            return new AnswerResult.Answered();
        }
        Instant now = clock.instant();
        if (!gathering.takesAnswers(now)) {
            return new AnswerResult.GatheringOver();
        }
        answers.put(meetingId, person, answer, now);
        if (before.isEmpty() || before.get().confirms() != answer.confirms()) {
            tellWhetherItTookPlace(guest, meetingId, answer, now);
        }
        if (answers.isMutual(allOfPair)) {
            connect(guest.organisationId(), found.get(), now);
        }
        screens.guestChanged(person);
        return new AnswerResult.Answered();
    }

    private void tellWhetherItTookPlace(Caller guest, UUID meetingId, Answer answer, Instant now) {
        outbox.publish(
                answer.confirms()
                        ? new MeetingConfirmed(
                                guest.organisationId(), guest.ownGathering(), meetingId, guest.ownPerson(), now)
                        : new MeetingDenied(
                                guest.organisationId(), guest.ownGathering(), meetingId, guest.ownPerson(), now));
    }

    private void connect(UUID organisationId, Meeting meeting, Instant now) {
        UUID connectionId = ids.next();
        if (connections.add(connectionId, meeting, now)) {
            outbox.publish(new Connected(
                    organisationId,
                    meeting.gatheringId(),
                    connectionId,
                    meeting.id(),
                    meeting.personA(),
                    meeting.personB(),
                    now));
            screens.guestChanged(meeting.personA());
            screens.guestChanged(meeting.personB());
            screens.roomChanged(meeting.gatheringId());
        }
    }
}
