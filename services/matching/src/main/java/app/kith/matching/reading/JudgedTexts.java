package app.kith.matching.reading;

import app.kith.engine.text.Statement;
import app.kith.engine.text.TextJudge;
import app.kith.engine.text.TextJudge.Answer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;

/** What a judge said of a gathering's texts: each ask meets each gift once, however often plans are made, renewed and mended. */
final class JudgedTexts {

    /** Of a very large crowd, so many answers are kept; of each ask the most probable. */
    private static final int MOST = 1_000_000;

    /** So many texts are read in well under a second. */
    private static final int FEW = 500;

    /** An answer by the keys of its texts. */
    private record Hit(UUID gift, Answer answer) {}

    private record Known(Map<UUID, List<Hit>> asks, Set<UUID> gifts) {

        boolean hasAsk(UUID ask) {
            return asks.containsKey(ask);
        }

        /** Whether nothing is forgotten where these are kept instead. */
        boolean isWithin(Texts asked, Texts given) {
            return asked.keys().containsAll(asks.keySet()) && given.keys().containsAll(gifts);
        }
    }

    private volatile Known known = new Known(Map.of(), Set.of());

    /**
     * What is probable of these texts.
     *
     * @param depth where there is no time for a text, nothing is probable of it
     * @param isRead whether all that a text means is worked out; once it is, the text is judged anew
     */
    List<Answer> judge(
            TextJudge judge, List<Statement> asks, List<Statement> gifts, Depth depth, Predicate<String> isRead) {
        Known before = known;
        Texts asked = new Texts(asks, keys(before::hasAsk, depth, isRead));
        Texts given = new Texts(gifts, keys(before.gifts()::contains, depth, isRead));
        List<UUID> newAsks = asked.without(before.asks().keySet());
        List<UUID> newGifts = given.without(before.gifts());
        Map<UUID, List<Hit>> hits = new HashMap<>();
        asked.keys().forEach(ask -> hits.put(ask, new ArrayList<>(before.asks().getOrDefault(ask, List.of()))));
        boolean isSame = newAsks.isEmpty()
                && newGifts.isEmpty()
                && before.asks().size() == asked.size()
                && before.gifts().size() == given.size();
        if (!isSame && isWorthIt(depth, asked, newAsks.size(), given, newGifts.size())) {
            List<UUID> oldAsks = asked.keys().stream().filter(before::hasAsk).toList();
            judge(judge, asked, newAsks, given, List.copyOf(given.keys()), hits);
            judge(judge, asked, oldAsks, given, newGifts, hits);
            if (depth == Depth.WHOLE || before.isWithin(asked, given)) {
                known = kept(hits, given);
            }
        }
        return expanded(hits, asked, given);
    }

    private static boolean isWorthIt(Depth depth, Texts asked, int newAsks, Texts given, int newGifts) {
        boolean isLittle =
                newAsks + newGifts + (newAsks > 0 ? given.size() : 0) + (newGifts > 0 ? asked.size() : 0) <= FEW;
        return switch (depth) {
            case WHOLE -> true;
            case SOON -> isLittle || 10 * (newAsks + newGifts) > asked.size() + given.size();
            case AT_ONCE -> isLittle;
        };
    }

    /** Under what a text is known: anew once its meaning is, but whoever has no time goes by what was judged before. */
    private static Function<Statement, UUID> keys(Predicate<UUID> isKnown, Depth depth, Predicate<String> isRead) {
        return statement -> {
            boolean read = isRead.test(statement.text());
            UUID key = key(statement, read);
            return depth == Depth.AT_ONCE && read && !isKnown.test(key) && isKnown.test(key(statement, false))
                    ? key(statement, false)
                    : key;
        };
    }

    private static UUID key(Statement statement, boolean read) {
        return TextHash.of(statement.source() + "\n" + read + "\n"
                + (statement.confirmed() == null ? "" : new TreeSet<>(statement.confirmed()))
                + "\n" + statement.text());
    }

    private static void judge(
            TextJudge judge, Texts asked, List<UUID> asks, Texts given, List<UUID> gifts, Map<UUID, List<Hit>> hits) {
        if (!asks.isEmpty() && !gifts.isEmpty()) {
            for (Answer answer : judge.judge(asked.statements(asks), given.statements(gifts))) {
                hits.computeIfAbsent(asks.get(answer.ask()), ask -> new ArrayList<>())
                        .add(new Hit(gifts.get(answer.gift()), answer));
            }
        }
    }

    private static Known kept(Map<UUID, List<Hit>> hits, Texts given) {
        Map<UUID, List<Hit>> asks = new HashMap<>();
        int most = MOST / Math.max(1, hits.size());
        hits.forEach((ask, found) -> asks.put(
                ask,
                found.stream()
                        .filter(hit -> given.has(hit.gift()))
                        .sorted(Comparator.comparingDouble(
                                (Hit hit) -> -hit.answer().probability()))
                        .limit(most)
                        .toList()));
        return new Known(asks, new HashSet<>(given.keys()));
    }

    private static List<Answer> expanded(Map<UUID, List<Hit>> hits, Texts asked, Texts given) {
        List<Answer> answers = new ArrayList<>();
        for (UUID ask : asked.keys()) {
            for (Hit hit : hits.getOrDefault(ask, List.of())) {
                for (int gift : given.places(hit.gift())) {
                    for (int place : asked.places(ask)) {
                        Answer answer = hit.answer();
                        answers.add(new Answer(place, gift, answer.probability(), answer.basis(), answer.topic()));
                    }
                }
            }
        }
        return answers;
    }

    /** Some statements, those that are read alike under one key. */
    private static final class Texts {

        private final Map<UUID, Statement> byKey = new LinkedHashMap<>();
        private final Map<UUID, List<Integer>> places = new HashMap<>();

        Texts(List<Statement> statements, Function<Statement, UUID> keys) {
            for (int place = 0; place < statements.size(); place++) {
                Statement statement = statements.get(place);
                UUID key = keys.apply(statement);
                byKey.putIfAbsent(key, statement);
                places.computeIfAbsent(key, any -> new ArrayList<>()).add(place);
            }
        }

        Set<UUID> keys() {
            return byKey.keySet();
        }

        int size() {
            return byKey.size();
        }

        boolean has(UUID key) {
            return byKey.containsKey(key);
        }

        List<Integer> places(UUID key) {
            return places.getOrDefault(key, List.of());
        }

        List<UUID> without(Collection<UUID> others) {
            return byKey.keySet().stream().filter(key -> !others.contains(key)).toList();
        }

        List<Statement> statements(List<UUID> keys) {
            return keys.stream().map(byKey::get).toList();
        }
    }
}
