package app.kith.engine.text;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Remembers what a judge said last. A plan and its explanation hold the same texts against each other, in another order; to judge them
 * takes most of the time.
 */
final class JudgedOnce implements TextJudge {

    private record Pair(String ask, String gift) {}

    private record Remembered(Set<String> asks, Set<String> gifts, Map<Pair, Answer> answers) {}

    private final TextJudge judge;
    private @Nullable Remembered last;

    JudgedOnce(TextJudge judge) {
        this.judge = judge;
    }

    @Override
    public synchronized List<Answer> judge(List<Statement> asks, List<Statement> gifts) {
        List<String> askKeys = asks.stream().map(Statement::key).toList();
        List<String> giftKeys = gifts.stream().map(Statement::key).toList();
        Remembered known = last;
        if (known != null
                && known.asks().equals(Set.copyOf(askKeys))
                && known.gifts().equals(Set.copyOf(giftKeys))) {
            return renumbered(known, askKeys, giftKeys);
        }
        List<Answer> answers = judge.judge(asks, gifts);
        last = new Remembered(
                new HashSet<>(askKeys),
                new HashSet<>(giftKeys),
                answers.stream()
                        .collect(Collectors.toMap(
                                answer -> new Pair(askKeys.get(answer.ask()), giftKeys.get(answer.gift())),
                                answer -> answer,
                                (one, same) -> one)));
        return answers;
    }

    private static List<Answer> renumbered(Remembered known, List<String> asks, List<String> gifts) {
        Map<String, Integer> askPlaces = places(asks);
        Map<String, Integer> giftPlaces = places(gifts);
        return known.answers().entrySet().stream()
                .map(entry -> new Answer(
                        Objects.requireNonNull(askPlaces.get(entry.getKey().ask())),
                        Objects.requireNonNull(giftPlaces.get(entry.getKey().gift())),
                        entry.getValue().probability(),
                        entry.getValue().basis(),
                        entry.getValue().topic()))
                .toList();
    }

    private static Map<String, Integer> places(List<String> keys) {
        Map<String, Integer> places = new HashMap<>();
        for (int place = 0; place < keys.size(); place++) {
            places.put(keys.get(place), place);
        }
        return places;
    }

    @Override
    public double statedFrom() {
        return judge.statedFrom();
    }

    @Override
    public double sureFrom() {
        return judge.sureFrom();
    }
}
