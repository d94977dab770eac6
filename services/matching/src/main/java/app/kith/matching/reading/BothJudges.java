package app.kith.matching.reading;

import app.kith.engine.score.Statement;
import app.kith.engine.score.TextJudge;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/** The judge where both texts are read, which it was made for; else how far their topics agree. */
final class BothJudges implements TextJudge {

    private final TextJudge ofRead;
    private final TextJudge ofUnread;
    private final Predicate<String> isRead;

    BothJudges(TextJudge ofRead, TextJudge ofUnread, Predicate<String> isRead) {
        this.ofRead = ofRead;
        this.ofUnread = ofUnread;
        this.isRead = isRead;
    }

    @Override
    public double statedFrom() {
        return ofRead.statedFrom();
    }

    @Override
    public double sureFrom() {
        return ofRead.sureFrom();
    }

    @Override
    public List<Answer> judge(List<Statement> asks, List<Statement> gifts) {
        List<Integer> readAsks = places(asks, true);
        List<Integer> readGifts = places(gifts, true);
        List<Integer> all = IntStream.range(0, gifts.size()).boxed().toList();
        List<Answer> answers = new ArrayList<>();
        judge(ofRead, asks, readAsks, gifts, readGifts, answers);
        judge(ofUnread, asks, readAsks, gifts, places(gifts, false), answers);
        judge(ofUnread, asks, places(asks, false), gifts, all, answers);
        return answers;
    }

    private List<Integer> places(List<Statement> statements, boolean read) {
        return IntStream.range(0, statements.size())
                .filter(place -> isRead.test(statements.get(place).text()) == read)
                .boxed()
                .toList();
    }

    private static void judge(
            TextJudge judge,
            List<Statement> asks,
            List<Integer> someAsks,
            List<Statement> gifts,
            List<Integer> someGifts,
            List<Answer> answers) {
        if (someAsks.isEmpty() || someGifts.isEmpty()) {
            return;
        }
        List<Statement> asked = someAsks.stream().map(asks::get).toList();
        List<Statement> given = someGifts.stream().map(gifts::get).toList();
        for (Answer answer : judge.judge(asked, given)) {
            answers.add(new Answer(
                    someAsks.get(answer.ask()),
                    someGifts.get(answer.gift()),
                    answer.probability(),
                    answer.basis(),
                    answer.topic()));
        }
    }
}
