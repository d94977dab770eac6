package app.kith.engine.evening;

import app.kith.engine.crowd.Suggestion;
import java.util.List;
import java.util.UUID;

/**
 * One round: each person sits at one table or sits out.
 *
 * @param tables in their order, the best score first
 * @param sittingOut in order of their ids
 */
public record Seating(List<Table> tables, List<UUID> sittingOut) {

    public Seating {
        tables = List.copyOf(tables);
        sittingOut = List.copyOf(sittingOut);
    }

    /**
     * Two people or more who sit together.
     *
     * @param people in order of their ids
     * @param pairs every two of them, the best score first
     */
    public record Table(List<UUID> people, List<Suggestion> pairs) {
        public Table {
            people = List.copyOf(people);
            pairs = List.copyOf(pairs);
        }
    }

    /** Every two people who meet, table by table. */
    public List<Suggestion> pairs() {
        return tables.stream().flatMap(table -> table.pairs().stream()).toList();
    }
}
