package app.kith.matching.reading;

import app.kith.engine.text.SecondOpinion.Question;
import app.kith.engine.text.Statement;
import app.kith.engine.text.Statement.Source;
import app.kith.engine.text.TextJudge;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Judges the texts of one crowd: by what is known of them, by topics that were told beside them, and never by what somebody said does not
 * fit.
 */
final class CrowdJudge implements TextJudge {

    /** Of a topic that both writers chose. */
    private static final double CHOSEN = 0.97;

    /** What was asked last and what was answered: a plan asks several times. */
    private record Asked(List<Statement> asks, List<Statement> gifts, List<Answer> answers) {}

    private final TextJudge judge;
    private final Function<String, Optional<String>> topicByName;
    private final JudgedTexts judged;
    private final Depth depth;
    private final Predicate<String> isRead;
    private final Set<Refusals.Pair> refused;
    private final @Nullable OpinionsSoFar opinions;
    private @Nullable Asked last;

    /** @param opinions lower what the judge says; null where nobody else is asked */
    CrowdJudge(
            TextJudge judge,
            Function<String, Optional<String>> topicByName,
            JudgedTexts judged,
            Depth depth,
            Predicate<String> isRead,
            Set<Refusals.Pair> refused,
            @Nullable OpinionsSoFar opinions) {
        this.judge = judge;
        this.topicByName = topicByName;
        this.judged = judged;
        this.depth = depth;
        this.isRead = isRead;
        this.refused = refused;
        this.opinions = opinions;
    }

    @Override
    public double statedFrom() {
        return judge.statedFrom();
    }

    @Override
    public double sureFrom() {
        return judge.sureFrom();
    }

    @Override
    public synchronized List<Answer> judge(List<Statement> asks, List<Statement> gifts) {
        Asked before = last;
        if (before != null && before.asks().equals(asks) && before.gifts().equals(gifts)) {
            return before.answers();
        }
        List<Answer> answers = new ArrayList<>();
        Map<Long, Answer> chosen = chosen(asks, gifts);
        for (Answer answer : judged.judge(judge, plain(asks), plain(gifts), depth, isRead)) {
            answers.add(chosen.getOrDefault(key(answer), answer));
            chosen.remove(key(answer));
        }
        answers.addAll(chosen.values());
        answers.removeIf(answer -> isRefused(answer, asks.get(answer.ask()), gifts.get(answer.gift())));
        List<Answer> weighed = opinions == null ? List.copyOf(answers) : lowered(opinions, answers, asks, gifts);
        last = new Asked(List.copyOf(asks), List.copyOf(gifts), weighed);
        return weighed;
    }

    /** What somebody confirmed outweighs every model. */
    private List<Answer> lowered(OpinionsSoFar by, List<Answer> answers, List<Statement> asks, List<Statement> gifts) {
        Function<Answer, Question> question = answer -> new Question(
                asks.get(answer.ask()).text(), gifts.get(answer.gift()).text());
        if (depth == Depth.WHOLE) {
            by.ask(answers.stream()
                    .filter(answer -> answer.basis() != Basis.CONFIRMED && answer.probability() >= statedFrom())
                    .sorted(Comparator.comparingDouble(Answer::probability).reversed())
                    .map(question)
                    .distinct()
                    .toList());
        }
        return answers.stream()
                .map(answer -> answer.basis() == Basis.CONFIRMED
                        ? answer
                        : new Answer(
                                answer.ask(),
                                answer.gift(),
                                by.lowered(question.apply(answer), answer.probability()),
                                answer.basis(),
                                answer.topic()))
                .filter(answer -> answer.probability() > 0)
                .toList();
    }

    private static long key(Answer answer) {
        return ((long) answer.ask() << Integer.SIZE) | answer.gift();
    }

    private List<Statement> plain(List<Statement> statements) {
        return statements.stream().map(this::plain).toList();
    }

    /** As the judge reads it: what was told beside it counts as chosen by its writer, unless they were asked. */
    private Statement plain(Statement statement) {
        Set<String> confirmed = statement.confirmed();
        if (confirmed == null) {
            Set<String> told = told(statement).stream()
                    .flatMap(name -> topicByName.apply(name).stream())
                    .collect(Collectors.toSet());
            confirmed = told.isEmpty() ? null : told;
        }
        return new Statement(statement.text(), List.of(), statement.freshness(), statement.source(), confirmed);
    }

    private static List<String> told(Statement statement) {
        return statement.topics().stream()
                .filter(topic -> !Refusals.isMark(topic))
                .toList();
    }

    /** Whoever tells a topic that we do not know meets whoever tells the same. */
    private Map<Long, Answer> chosen(List<Statement> asks, List<Statement> gifts) {
        Map<String, List<Integer>> byName = new HashMap<>();
        for (int gift = 0; gift < gifts.size(); gift++) {
            if (gifts.get(gift).source() == Source.OWN_WORDS) {
                for (String name : unknown(gifts.get(gift)).keySet()) {
                    byName.computeIfAbsent(name, any -> new ArrayList<>()).add(gift);
                }
            }
        }
        Map<Long, Answer> chosen = new HashMap<>();
        for (int ask = 0; ask < asks.size(); ask++) {
            for (Map.Entry<String, String> name : unknown(asks.get(ask)).entrySet()) {
                for (int gift : byName.getOrDefault(name.getKey(), List.of())) {
                    Answer answer = new Answer(ask, gift, CHOSEN, Basis.CONFIRMED, name.getValue());
                    chosen.put(key(answer), answer);
                }
            }
        }
        return chosen;
    }

    private Map<String, String> unknown(Statement statement) {
        Map<String, String> names = new HashMap<>();
        told(statement).stream()
                .filter(name -> topicByName.apply(name).isEmpty())
                .forEach(name -> names.put(name.strip().toLowerCase(Locale.ROOT), name));
        return names;
    }

    private boolean isRefused(Answer answer, Statement ask, Statement gift) {
        if (refused.isEmpty() && ask.topics().isEmpty() && gift.topics().isEmpty()) {
            return false;
        }
        UUID askHash = TextHash.of(ask.text());
        UUID giftHash = TextHash.of(stated(gift));
        return refused.contains(new Refusals.Pair(askHash, giftHash))
                || Refusals.refuse(ask.topics(), answer.topic(), giftHash, gift.topics())
                || Refusals.refuse(gift.topics(), answer.topic(), askHash, ask.topics());
    }

    /** As reasons state it. */
    private static String stated(Statement gift) {
        return switch (gift.source()) {
            case OWN_WORDS -> gift.text();
            case ROLE -> "ROLE:" + gift.text();
            case OWN_ASK -> "ASK:" + gift.text();
        };
    }
}
