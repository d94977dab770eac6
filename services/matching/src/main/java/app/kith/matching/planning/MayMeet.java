package app.kith.matching.planning;

import app.kith.matching.gathering.Attendances;

/** Who may be suggested to somebody, one to one: whoever has a place, may be matched, and did not ask for groups only. */
final class MayMeet {

    /**
     * A condition of a query whose parameter {@code :gathering} is the gathering.
     *
     * @param person the query's expression for the person's id
     */
    static String oneToOne(String person) {
        return """
                exists (select from attendance a where a.gathering_id = :gathering and a.person_id = %1$s and a.cancelled_at is null)
                and %2$s
                and not exists (select from profile p where p.person_id = %1$s and p.participation = 'groups-only')
                """.formatted(person, Attendances.mayBeMatched(person));
    }

    /**
     * The condition that two people are kept apart, of a query whose parameter {@code :gathering} is the gathering.
     *
     * @param one the query's expression for the one's id
     * @param other the query's expression for the other's id
     */
    static String keptApart(String one, String other) {
        return """
                exists (select from kept_apart v where (v.person_id, v.avoided_id) in ((%1$s, %2$s), (%2$s, %1$s))
                    and coalesce(v.gathering_id, :gathering) = :gathering)
                """.formatted(one, other);
    }

    private MayMeet() {}
}
