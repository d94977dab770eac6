package app.kith.engine.crowd;

import app.kith.engine.plan.PairScores;
import app.kith.engine.preference.Attendance;
import app.kith.engine.preference.MetBefore;
import app.kith.engine.preference.Preference;
import app.kith.engine.preference.Profile;
import app.kith.engine.preference.Rules;
import app.kith.engine.preference.SameCompany;
import app.kith.engine.preference.Vetoes;
import app.kith.engine.score.CrowdScores;
import app.kith.engine.score.Explanation;
import app.kith.engine.score.ScoreSettings;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The scores of a roster, before any penalty, and their explanation. */
public final class Scores {

    /** How many partners of each person are kept as pairs worth meeting. */
    private static final int PARTNERS_PER_PERSON = 64;

    /** A pair worth meeting; {@code weight} is the score before any penalty. */
    public record Edge(int u, int v, double weight) {}

    private final Roster roster;
    private final CrowdScores scores;

    private Scores(Roster roster, CrowdScores scores) {
        this.roster = roster;
        this.scores = scores;
    }

    public static Scores of(Roster roster, double reciprocity) {
        return new Scores(roster, read(reciprocity, roster, roster.profiles(), Rules.NONE));
    }

    /** What a plan makes the most of: less for colleagues, nothing for those who have met, times the chances that both come. */
    public static PairScores planned(Roster roster, double reciprocity, double colleaguePenalty) {
        List<Profile> profiles = roster.profiles();
        List<Preference> preferences = List.of(
                new SameCompany(profiles, colleaguePenalty), new MetBefore(roster.met(), 1), new Attendance(profiles));
        Rules rules = new Rules(List.of(new Vetoes(roster.vetoes())), preferences, List.of());
        return read(reciprocity, roster, profiles, rules);
    }

    private static CrowdScores read(double reciprocity, Roster roster, List<Profile> profiles, Rules rules) {
        ScoreSettings settings = ScoreSettings.USUAL.withReciprocity(reciprocity);
        return CrowdScores.of(profiles, settings, roster.texts(), rules);
    }

    public double weight(int u, int v) {
        return scores.weight(u, v);
    }

    /** For each person the best partners, each pair once. */
    public List<Edge> edges() {
        List<Edge> edges = new ArrayList<>();
        Set<Long> known = new HashSet<>();
        int limit = Math.min(PARTNERS_PER_PERSON, roster.size());
        int[] others = new int[limit];
        double[] weights = new double[limit];
        PairScores.Reader reader = scores.reader();
        for (int v = 0; v < roster.size(); v++) {
            int count = reader.heaviest(v, limit, 0, others, weights);
            for (int i = 0; i < count; i++) {
                if (known.add(roster.key(v, others[i])) && roster.bond(v, others[i]) != Bond.VETOED) {
                    edges.add(new Edge(Math.min(v, others[i]), Math.max(v, others[i]), weights[i]));
                }
            }
        }
        return edges;
    }

    public Suggestion suggestion(int u, int v) {
        Explanation why = scores.explain(u, v);
        List<Gift> gifts = new ArrayList<>();
        for (Explanation.Gift gift : why.gifts()) {
            Explanation.Reason reason = gift.reason();
            if (reason == null) {
                continue; // too doubtful to be stated
            }
            gifts.add(new Gift(
                    roster.id(gift.giver()),
                    roster.id(gift.taker()),
                    gift.strength(),
                    reason.topic(),
                    reason.ask(),
                    reason.offer(),
                    reason.basis(),
                    reason.sure()));
        }
        return new Suggestion(roster.pair(u, v), why.score(), gifts);
    }
}
