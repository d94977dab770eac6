package app.kith.matching.guest;

import app.kith.defaults.Caller;
import app.kith.matching.gathering.Attendances;
import app.kith.matching.gathering.Gathering;
import app.kith.matching.gathering.Gatherings;
import app.kith.matching.gathering.Obstacles;
import app.kith.matching.gathering.Person;
import app.kith.matching.gathering.Profiles;
import app.kith.matching.planning.AnswerReason;
import app.kith.matching.planning.Plans;
import app.kith.matching.planning.Plans.SuggestedPartner;
import app.kith.matching.planning.Reason;
import app.kith.matching.planning.ReasonWords;
import app.kith.matching.planning.Reasons;
import app.kith.matching.reading.WishesNotToMeet;
import app.kith.matching.room.Meeting;
import app.kith.matching.room.Meetings;
import app.kith.matching.room.Round;
import app.kith.matching.room.Rounds;
import app.kith.matching.wording.Wording;
import java.time.Clock;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Puts together what one guest sees now. */
@Component
class NowView {

    private final Gatherings gatherings;
    private final Attendances attendances;
    private final Profiles profiles;
    private final Obstacles obstacles;
    private final Plans plans;
    private final Reasons reasons;
    private final Rounds rounds;
    private final Meetings meetings;
    private final MeetingAnswers answers;
    private final Connections connections;
    private final AnswerReason reasonAnswers;
    private final WishesNotToMeet wishes;
    private final ReasonWords sentences;
    private final Clock clock;

    NowView(
            Gatherings gatherings,
            Attendances attendances,
            Profiles profiles,
            Obstacles obstacles,
            Plans plans,
            Reasons reasons,
            Rounds rounds,
            Meetings meetings,
            MeetingAnswers answers,
            Connections connections,
            AnswerReason reasonAnswers,
            WishesNotToMeet wishes,
            ReasonWords sentences,
            Clock clock) {
        this.gatherings = gatherings;
        this.attendances = attendances;
        this.profiles = profiles;
        this.obstacles = obstacles;
        this.plans = plans;
        this.reasons = reasons;
        this.rounds = rounds;
        this.meetings = meetings;
        this.answers = answers;
        this.connections = connections;
        this.reasonAnswers = reasonAnswers;
        this.wishes = wishes;
        this.sentences = sentences;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public Now of(Caller guest, Wording wording) {
        Gathering gathering = gatherings.get(guest.ownGathering());
        Instant now = clock.instant();
        Evening evening = read(gathering, guest.ownPerson(), now);
        Words words = new Words(
                guest.ownPerson(),
                profiles.shown(evening.everybody(), evening.connections(), wording),
                sentences,
                wording);
        Optional<Meeting> current = evening.currentMeeting();
        return new Now(
                now,
                evening.phase(),
                evening.running()
                        .filter(round -> !evening.phase().equals("before"))
                        .map(round -> new Now.RunningRound(round.id(), round.number(), round.endsAt()))
                        .orElse(null),
                current.map(meeting -> table(meeting, evening, words)).orElse(null),
                current.map(meeting -> evening.answers().get(meeting.id())).orElse(null),
                gathering.isOver() ? List.of() : obstacles.of(gathering.id(), words.guest()),
                gathering.isOver() || attendances.hasLeft(gathering.id(), words.guest())
                        ? List.of()
                        : suggestions(evening, words),
                gathering.isOver() ? List.of() : avoided(words),
                acquaintances(evening, words),
                gathering.takesAnswers(now) ? pastMeetings(evening, words) : List.of(),
                gathering.answersUntil());
    }

    /** What the database knows of a guest's evening. */
    private record Evening(
            Gathering gathering,
            UUID guest,
            boolean present,
            Map<UUID, Integer> roundNumbers,
            Optional<Round> running,
            List<Meeting> meetings,
            Map<UUID, String> answers,
            List<SuggestedPartner> suggested,
            List<Connections.Acquaintance> connected) {

        Optional<Meeting> currentMeeting() {
            return current().findFirst();
        }

        /** With everybody at the guest's table. */
        Stream<Meeting> current() {
            return running.stream()
                    .flatMap(round -> meetings.stream()
                            .filter(meeting -> meeting.roundId().equals(round.id())));
        }

        String phase() {
            if (gathering.isOver()) {
                return "after";
            }
            if (currentMeeting().isPresent()) {
                return "round";
            }
            if (!present) {
                return "before";
            }
            return running.isPresent() ? "sitting-out" : "waiting";
        }

        Set<UUID> everybody() {
            Set<UUID> everybody = new HashSet<>(partners());
            suggested.forEach(partner -> everybody.add(partner.partnerId()));
            connected.forEach(acquaintance -> everybody.add(acquaintance.personId()));
            return everybody;
        }

        Set<UUID> connections() {
            return connected.stream().map(Connections.Acquaintance::personId).collect(Collectors.toSet());
        }

        Set<UUID> partners() {
            return meetings.stream().map(meeting -> meeting.partnerOf(guest)).collect(Collectors.toSet());
        }
    }

    private Evening read(Gathering gathering, UUID guest, Instant now) {
        List<Round> all = rounds.of(gathering.id());
        List<Meeting> mine = meetings.of(gathering.id(), guest);
        return new Evening(
                gathering,
                guest,
                attendances.isPresent(gathering.id(), guest),
                all.stream().collect(Collectors.toMap(Round::id, Round::number)),
                gathering.isOver()
                        ? Optional.empty()
                        : all.stream().filter(round -> round.isRunning(now)).findFirst(),
                mine,
                answers.ofPerson(guest, mine.stream().map(Meeting::id).toList()),
                plans.partnersOf(gathering.id(), guest),
                connections.of(gathering.id(), guest));
    }

    private Now.Table table(Meeting meeting, Evening evening, Words words) {
        UUID partner = meeting.partnerOf(words.guest());
        List<Reason> why = reasons.of(meeting.roundId(), words.guest());
        List<Now.Companion> others = evening.current()
                .filter(other -> !other.equals(meeting))
                .map(other -> companion(other, words, why))
                .toList();
        return new Now.Table(
                meeting.id(),
                words.people().get(partner),
                meeting.tableNumber(),
                words.prompt(meeting.id(), partner, why),
                words.whyOrNothing(partner, why),
                others.isEmpty() ? null : others);
    }

    private static Now.Companion companion(Meeting meeting, Words words, List<Reason> why) {
        UUID person = meeting.partnerOf(words.guest());
        return new Now.Companion(meeting.id(), words.people().get(person), words.whyOrNothing(person, why));
    }

    /** Whom to look out for: those suggested whom the guest has not been seated with. */
    private List<Now.Suggestion> suggestions(Evening evening, Words words) {
        Set<UUID> met = evening.partners();
        List<SuggestedPartner> open = evening.suggested().stream()
                .filter(partner -> !met.contains(partner.partnerId()))
                .toList();
        List<Reason> why =
                open.isEmpty() ? List.of() : reasons.of(open.getFirst().planId(), words.guest());
        Map<UUID, Boolean> answered =
                reasonAnswers.answersOf(evening.gathering().id(), words.guest());
        return open.stream()
                .map(partner -> new Now.Suggestion(
                        words.people().get(partner.partnerId()),
                        words.why(partner.partnerId(), why),
                        words.reasons(partner.partnerId(), why, answered)))
                .toList();
    }

    private List<Now.Avoided> avoided(Words words) {
        return wishes.of(words.guest()).stream()
                .map(wish ->
                        new Now.Avoided(wish.sentence(), sentences.title(wish.topic(), words.wording()), wish.topic()))
                .toList();
    }

    private static List<Now.Acquaintance> acquaintances(Evening evening, Words words) {
        return evening.connected().stream()
                .map(acquaintance -> {
                    Person person = words.people().get(acquaintance.personId());
                    return new Now.Acquaintance(
                            person.personId(), person.name(), person.company(), person.role(), acquaintance.metAt());
                })
                .toList();
    }

    private static List<Now.PastMeeting> pastMeetings(Evening evening, Words words) {
        Set<UUID> current = evening.current().map(Meeting::id).collect(Collectors.toSet());
        return evening.meetings().stream()
                .filter(meeting -> !current.contains(meeting.id()))
                .map(meeting -> new Now.PastMeeting(
                        meeting.id(),
                        words.people().get(meeting.partnerOf(words.guest())),
                        evening.roundNumbers().getOrDefault(meeting.roundId(), 0),
                        evening.answers().get(meeting.id())))
                .toList();
    }
}
