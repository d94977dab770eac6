package app.kith.matching.planning;

import app.kith.matching.gathering.People;
import app.kith.matching.gathering.Person;
import app.kith.matching.reading.Reading;
import app.kith.matching.wording.Wording;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Says why two people should meet, in the reader's language. */
@Component
public class ReasonWords {

    private final Reading reading;

    ReasonWords(Reading reading) {
        this.reading = reading;
    }

    /** A topic's title in the reader's language. */
    public String title(String topic, Wording wording) {
        return reading.title(topic, wording.reader());
    }

    /** For somebody who looks on. */
    String said(Reason reason, People people, Wording wording) {
        String giver = people.name(reason.giverId());
        String taker = people.name(reason.takerId());
        if (reason.isByRole()) {
            return wording.helpByRole(giver, taker, position(reason, people, wording), reason.ask());
        }
        return reason.isHalf()
                ? wording.halves(giver, taker, reason.ask(), reason.gift())
                : wording.help(giver, taker, title(reason.topic(), wording), reason.ask(), reason.offer());
    }

    /** For one of the two. */
    public String saidTo(UUID guest, Reason reason, People people, Wording wording) {
        boolean gives = reason.giverId().equals(guest);
        String partner = people.name(gives ? reason.takerId() : reason.giverId());
        if (reason.isByRole()) {
            String position = position(reason, people, wording);
            return gives
                    ? wording.helpByYourRole(partner, position, reason.ask())
                    : wording.helpForYouByRole(partner, position, reason.ask());
        }
        if (reason.isHalf()) {
            return gives
                    ? wording.halvesWithYou(partner, reason.gift(), reason.ask())
                    : wording.halvesWithYou(partner, reason.ask(), reason.gift());
        }
        String topic = title(reason.topic(), wording);
        return gives
                ? wording.helpByYou(partner, topic, reason.ask(), reason.offer())
                : wording.helpForYou(partner, topic, reason.ask(), reason.offer());
    }

    /** What the giver does now; if the reader may not know it, the words of the reason, which only their author sees. */
    private static String position(Reason reason, People people, Wording wording) {
        Person giver = people.get(reason.giverId());
        String position = wording.position(giver.role(), giver.company());
        return position.isEmpty() ? reason.gift() : position;
    }
}
