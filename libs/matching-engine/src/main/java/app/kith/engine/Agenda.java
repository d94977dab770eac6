package app.kith.engine;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.UUID;

/** Who is to meet whom so far, within each person's limit. */
final class Agenda {

    private final Roster roster;
    private final int perPerson;
    private final List<TreeSet<Integer>> partners = new ArrayList<>();

    Agenda(Roster roster, int perPerson) {
        this.roster = roster;
        this.perPerson = perPerson;
        for (int i = 0; i < roster.size(); i++) {
            partners.add(new TreeSet<>());
        }
    }

    Roster roster() {
        return roster;
    }

    NavigableSet<Integer> partners(int person) {
        return partners.get(person);
    }

    boolean hasRoom(int person) {
        return partners.get(person).size() < perPerson;
    }

    boolean isLonely(int person) {
        return partners.get(person).isEmpty();
    }

    void add(int u, int v) {
        partners.get(u).add(v);
        partners.get(v).add(u);
    }

    void remove(int u, int v) {
        partners.get(u).remove(v);
        partners.get(v).remove(u);
    }

    Plan toPlan(Scores scores) {
        List<Suggestion> suggestions = new ArrayList<>();
        List<UUID> unmatched = new ArrayList<>();
        for (int u = 0; u < roster.size(); u++) {
            if (isLonely(u)) {
                unmatched.add(roster.id(u));
            }
            for (int v : partners.get(u).tailSet(u)) {
                suggestions.add(scores.suggestion(u, v));
            }
        }
        suggestions.sort(
                Comparator.comparingDouble(Suggestion::score).reversed().thenComparing(Suggestion::pair));
        return new Plan(suggestions, unmatched);
    }
}
