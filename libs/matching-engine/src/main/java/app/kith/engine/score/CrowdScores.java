package app.kith.engine.score;

import app.kith.engine.plan.PairScores;
import app.kith.engine.preference.Preference;
import app.kith.engine.preference.Profile;
import app.kith.engine.preference.Rules;
import app.kith.engine.score.Explanation.Factor;
import app.kith.engine.score.Explanation.Gift;
import app.kith.engine.text.TextMatching;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * What a meeting of any two people of a crowd is worth: w = λ · harmonic + (1 − λ) · mean of give(a → b) and give(b → a), times the
 * share that every preference leaves, or 0 if a constraint forbids the pair. give is 1 − exp(−s / c), where s sums
 * rarity · level · freshness over everything that the giver has and the taker looks for: topics, words, meanings, roles, mentoring.
 *
 * <p>Rows are exact and cost the number of people who share something with the person, not the number of all. Nothing changes after
 * the scores were built; several threads may read them, each with a reader of its own.
 */
public final class CrowdScores implements PairScores {

    private final int people;
    private final Line line;
    private final Index index;
    private final Rules rules;
    private final Reciprocity reciprocity;
    private final Units units;

    private CrowdScores(List<Profile> people, ScoreSettings settings, TextMatching matching, Rules rules) {
        this.people = people.size();
        this.rules = rules;
        line = new Line(people.size(), rules);
        index = new Index(line.of(people), settings, matching, rules);
        reciprocity = new Reciprocity(settings);
        units = new Units(settings, reciprocity);
    }

    /**
     * Reads everybody's texts.
     *
     * @param people in the order of their numbers, from 0
     * @param rules made for the same people
     */
    public static CrowdScores of(List<Profile> people, ScoreSettings settings, TextMatching matching, Rules rules) {
        return new CrowdScores(List.copyOf(people), settings, matching, rules);
    }

    @Override
    public int people() {
        return people;
    }

    @Override
    public double weight(int a, int b) {
        if (a == b || !rules.allow(a, b)) {
            return 0;
        }
        return reciprocity.weight(sum(a, b), sum(b, a)) * rules.share(a, b);
    }

    /** What the giver has for the taker, in [0, 1), before any preference. */
    public double give(int giver, int taker) {
        return reciprocity.give(sum(giver, taker));
    }

    private int sum(int giver, int taker) {
        return index.sum(line.place(giver), line.place(taker));
    }

    @Override
    public Reader reader() {
        return new BoundedRows(line, index, rules, reciprocity, units);
    }

    /** Why two different people should meet. */
    public Explanation explain(int a, int b) {
        List<Gift> gifts = new ArrayList<>();
        List<Factor> factors = new ArrayList<>();
        Reasons reasons = new Reasons(index);
        for (int[] direction : new int[][] {{a, b}, {b, a}}) {
            double give = give(direction[0], direction[1]);
            factors.add(new Factor("give " + direction[0] + " → " + direction[1], give));
            if (give > 0) {
                gifts.add(new Gift(
                        direction[0],
                        direction[1],
                        give,
                        reasons.best(line.place(direction[0]), line.place(direction[1]))));
            }
        }
        factors.add(new Factor("both", reciprocity.weight(sum(a, b), sum(b, a))));
        for (Preference preference : rules.preferences()) {
            double share = preference.share(a, b);
            if (share != 1) {
                factors.add(new Factor(preference.name(), share));
            }
        }
        if (!rules.allow(a, b)) {
            factors.add(new Factor("not allowed", 0));
        }
        gifts.sort(Comparator.comparingDouble(Gift::strength).reversed());
        return new Explanation(a, b, weight(a, b), gifts, factors);
    }
}
