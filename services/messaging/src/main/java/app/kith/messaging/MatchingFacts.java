package app.kith.messaging;

import app.kith.contracts.MatchingFact;
import app.kith.contracts.MatchingFact.Connected;
import app.kith.contracts.MatchingFact.MatchesSuggested;
import app.kith.contracts.MatchingFact.MeetingConfirmed;
import app.kith.contracts.MatchingFact.MeetingDenied;
import app.kith.contracts.MatchingFact.MeetingSeated;
import app.kith.contracts.MatchingFact.RoundEnded;
import app.kith.contracts.MatchingFact.RoundStarted;
import app.kith.contracts.Topics;
import app.kith.eventing.Inbox;
import app.kith.messaging.gathering.Meetings;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.stereotype.Component;

/** Hears who met whom and who wants to stay in touch. */
@Component
class MatchingFacts {

    private final Inbox inbox;
    private final Meetings meetings;

    MatchingFacts(Inbox inbox, Meetings meetings) {
        this.inbox = inbox;
        this.meetings = meetings;
    }

    @KafkaListener(topics = Topics.MATCHING_FACTS, batch = "true")
    void hear(List<ConsumerRecord<String, byte[]>> messages) {
        inbox.receiveAll(messages, MatchingFact.class, this::take);
    }

    private void take(MatchingFact fact) {
        switch (fact) {
            case MeetingSeated seated -> meetings.seat(seated);
            case MeetingConfirmed confirmed -> meetings.confirm(confirmed);
            case Connected connected -> meetings.connect(connected);
            case MatchesSuggested _, RoundStarted _, RoundEnded _, MeetingDenied _ -> {}
        }
    }
}
