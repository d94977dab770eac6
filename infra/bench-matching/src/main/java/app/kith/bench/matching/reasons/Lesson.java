package app.kith.bench.matching.reasons;

import app.kith.bench.matching.reasons.JudgeTraining.Candidate;
import app.kith.engine.text.Statement;
import app.kith.engine.text.Statement.Source;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A labelled crowd as the judge sees it: everything that it would hold against each other, with what is true of it. */
record Lesson(LabelledCrowd crowd, List<Pair> pairs) {

    Lesson {
        pairs = List.copyOf(pairs);
    }

    /**
     * An ask and a gift.
     *
     * @param grade 2 where a sensible host would introduce the two, 1 where it is plausible, 0 where it is wrong
     */
    record Pair(Guest taker, Guest giver, Candidate seen, int grade, boolean trap) {

        /** Labels about what people in odd places ask for are kept apart. */
        boolean isToLearnFrom() {
            return !taker.isKeptApart();
        }

        double[] features(boolean meaning) {
            return meaning ? seen.features() : seen.featuresWithoutMeaning();
        }
    }

    private record Said(Guest by, Statement statement) {

        String gift() {
            return switch (statement.source()) {
                case OWN_WORDS -> statement.text();
                case ROLE -> Reason.ROLE + statement.text();
                case OWN_ASK -> Reason.ASK + statement.text();
            };
        }
    }

    /** @param confirmed what people said that their texts are about, by the person's name and the text */
    static Lesson of(LabelledCrowd crowd, JudgeTraining training, Map<String, Map<String, Set<String>>> confirmed) {
        List<Said> asks = new ArrayList<>();
        List<Said> gifts = new ArrayList<>();
        for (Guest guest : crowd.guests().values()) {
            Map<String, Set<String>> own = confirmed.getOrDefault(guest.name(), Map.of());
            guest.asks().forEach(ask -> asks.add(said(guest, ask, Source.OWN_WORDS, own)));
            guest.offers().forEach(offer -> gifts.add(said(guest, offer, Source.OWN_WORDS, own)));
            String position = guest.participant().position();
            if (!position.isEmpty()) {
                gifts.add(said(guest, position, Source.ROLE, own));
            }
            guest.asks().forEach(ask -> gifts.add(said(guest, ask, Source.OWN_ASK, own)));
        }
        List<Pair> pairs = new ArrayList<>();
        for (Candidate seen : training.candidates(statements(asks), statements(gifts))) {
            Said ask = asks.get(seen.ask());
            Said gift = gifts.get(seen.gift());
            if (!ask.by().equals(gift.by())) {
                var reason = new Reason(
                        ask.by().name(), ask.statement().text(), gift.by().name(), gift.gift());
                pairs.add(new Pair(
                        ask.by(),
                        gift.by(),
                        seen,
                        crowd.grade(reason),
                        crowd.traps().contains(reason)));
            }
        }
        return new Lesson(crowd, pairs);
    }

    private static Said said(Guest guest, String text, Source source, Map<String, Set<String>> confirmed) {
        return new Said(guest, new Statement(text, List.of(), 1, source, confirmed.get(text)));
    }

    private static List<Statement> statements(List<Said> said) {
        return said.stream().map(Said::statement).toList();
    }
}
