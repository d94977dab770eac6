package app.kith.attendee.merging.duplicate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class LikelyDuplicatesTest {

    @Test
    void the_similarity_is_the_published_one() {
        // the examples of Winkler's report
        assertThat(NameSimilarity.jaroWinkler("martha", "marhta")).isEqualTo(0.961, within(0.001));
        assertThat(NameSimilarity.jaroWinkler("dwayne", "duane")).isEqualTo(0.840, within(0.001));
        assertThat(NameSimilarity.jaroWinkler("dixon", "dicksonx")).isEqualTo(0.813, within(0.001));
        assertThat(NameSimilarity.jaroWinkler("same", "same")).isEqualTo(1);
        assertThat(NameSimilarity.jaroWinkler("abc", "xyz")).isZero();
        assertThat(NameSimilarity.jaroWinkler("", "xyz")).isZero();
    }

    @Test
    void each_likeness_is_found() {
        assertThat(likeness(person("José Ñandú", "Acme GmbH"), person("nandu jose", "ACME")))
                .isEqualTo(Likeness.SAME_NAME_AND_COMPANY);
        assertThat(likeness(person("A. Perez", "Acme"), person("Ana Perez", "Acme")))
                .isEqualTo(Likeness.SHORTENED_NAME_SAME_COMPANY);
        assertThat(likeness(person("Katherine Miller", "Acme"), person("Katharine Miller", "Acme")))
                .isEqualTo(Likeness.SIMILAR_NAME_SAME_COMPANY);
        assertThat(likeness(
                        person("Katherine Miller", null, "kmiller@example.com"),
                        person("Katharine Miller", null, "kmiller@example.org")))
                .isEqualTo(Likeness.SIMILAR_NAME_SAME_MAILBOX);
        assertThat(likeness(person("Ana Perez", "Acme"), person("Ana Perez", null)))
                .isEqualTo(Likeness.SAME_NAME);
    }

    @Test
    void people_who_only_work_together_or_share_a_first_name_are_no_duplicates() {
        assertThat(likeness(person("Ana Perez", "Acme"), person("Ben Ng", "Acme")))
                .isNull();
        assertThat(likeness(person("Ana Perez", "Acme"), person("Ana Lopez", "Acme")))
                .isNull();
        assertThat(likeness(person("A. B.", "Acme"), person("Ana Berg", "Acme")))
                .isNull();
        assertThat(likeness(person("Katherine Miller", "Acme"), person("Katharine Miller", "Bee")))
                .isNull();
    }

    @Test
    void people_who_differ_by_a_number_are_two() {
        assertThat(likeness(person("Visitor 11", "Acme"), person("Visitor 12", "Acme")))
                .isNull();
    }

    @Test
    void who_has_been_at_more_events_comes_first() {
        var rare = new KnownPerson(UUID.randomUUID(), "Ana Perez", "a@example.com", "Acme", 1);
        var often = new KnownPerson(UUID.randomUUID(), "Ana Perez", "b@example.com", "Acme", 5);

        assertThat(LikelyDuplicates.among(List.of(rare, often), Set.of())
                        .getFirst()
                        .one())
                .isEqualTo(often);
    }

    @Test
    void who_was_told_apart_makes_room_for_others_and_is_no_pair() {
        var people = List.of(person("Ana Perez", "Acme"), person("Ana Perez", "Acme"), person("Ana Perez", "Acme"));
        var apart = TwoPeople.of(people.get(2).personId(), people.get(0).personId());

        assertThat(LikelyDuplicates.among(people, Set.of(apart)))
                .extracting(
                        pair -> TwoPeople.of(pair.one().personId(), pair.other().personId()))
                .containsExactlyInAnyOrder(
                        TwoPeople.of(people.get(0).personId(), people.get(1).personId()),
                        TwoPeople.of(people.get(1).personId(), people.get(2).personId()));
    }

    @Test
    void a_large_company_is_not_compared_pair_by_pair() {
        var people = IntStream.range(0, 10_000)
                .mapToObj(i -> person("Person Number" + i, "Acme"))
                .toList();

        assertThat(LikelyDuplicates.among(people, Set.of())).isEmpty();
    }

    private static @Nullable Likeness likeness(KnownPerson one, KnownPerson other) {
        return LikelyDuplicates.among(List.of(one, other), Set.of()).stream()
                .map(LikelyDuplicates.Pair::likeness)
                .findFirst()
                .orElse(null);
    }

    private static KnownPerson person(String name, @Nullable String company) {
        return person(name, company, UUID.randomUUID() + "@example.com");
    }

    private static KnownPerson person(String name, @Nullable String company, String email) {
        return new KnownPerson(UUID.randomUUID(), name, email, company, 1);
    }
}
