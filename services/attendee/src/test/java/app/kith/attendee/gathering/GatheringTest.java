package app.kith.attendee.gathering;

import static app.kith.attendee.gathering.GatheringState.ARCHIVED;
import static app.kith.attendee.gathering.GatheringState.CLOSED;
import static app.kith.attendee.gathering.GatheringState.DRAFT;
import static app.kith.attendee.gathering.GatheringState.LIVE;
import static app.kith.attendee.gathering.GatheringState.PUBLISHED;
import static org.assertj.core.api.Assertions.assertThat;

import app.kith.attendee.gathering.Transition.Illegal;
import app.kith.attendee.gathering.Transition.Moved;
import app.kith.attendee.gathering.Transition.Unchanged;
import app.kith.contracts.AttendeeFact;
import app.kith.contracts.AttendeeFact.GatheringArchived;
import app.kith.contracts.AttendeeFact.GatheringClosed;
import app.kith.contracts.AttendeeFact.GatheringOpened;
import app.kith.contracts.AttendeeFact.GatheringPublished;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class GatheringTest {

    private static final Instant DOORS = Instant.parse("2026-11-22T17:00:00Z");
    private static final Instant END = Instant.parse("2026-11-22T21:00:00Z");
    private static final List<GatheringState> ORDER = List.of(DRAFT, PUBLISHED, LIVE, CLOSED, ARCHIVED);
    private static final UUID ORGANISATION = UUID.randomUUID();
    private static final UUID ID = UUID.randomUUID();

    @Test
    void a_gathering_goes_from_draft_to_archive_and_each_step_is_one_fact() {
        var draft = draft();

        var published = moved(draft, PUBLISHED, DOORS);
        var live = moved(published.gathering(), LIVE, DOORS);
        var closed = moved(live.gathering(), CLOSED, END);
        var archived = moved(closed.gathering(), ARCHIVED, END);

        assertThat(List.of(published.fact(), live.fact(), closed.fact(), archived.fact()))
                .containsExactly(
                        new GatheringPublished(ORGANISATION, ID, DOORS),
                        new GatheringOpened(ORGANISATION, ID, DOORS),
                        new GatheringClosed(ORGANISATION, ID, END, END),
                        new GatheringArchived(ORGANISATION, ID, END));
    }

    @Test
    void closing_early_ends_the_gathering_at_that_moment() {
        var early = END.minusSeconds(600);

        assertThat(moved(in(LIVE), CLOSED, early).fact())
                .isEqualTo(new GatheringClosed(ORGANISATION, ID, early, early));
    }

    @Test
    void closing_late_leaves_the_end_where_it_was_planned() {
        var late = END.plusSeconds(600);

        assertThat(moved(in(LIVE), CLOSED, late).fact()).isEqualTo(new GatheringClosed(ORGANISATION, ID, late, END));
    }

    @Test
    void a_step_that_does_not_exist_is_refused_with_those_that_do() {
        assertThat(in(DRAFT).moveTo(LIVE, DOORS)).isEqualTo(new Illegal(Set.of(PUBLISHED)));
        assertThat(in(LIVE).moveTo(DRAFT, DOORS)).isEqualTo(new Illegal(Set.of(CLOSED)));
        assertThat(in(ARCHIVED).moveTo(CLOSED, DOORS)).isEqualTo(new Illegal(Set.of()));
    }

    @Test
    void asking_for_the_state_it_is_in_changes_nothing() {
        for (var state : GatheringState.values()) {
            assertThat(in(state).moveTo(state, DOORS)).isEqualTo(new Unchanged(in(state)));
        }
    }

    @Test
    void random_commands_never_lead_back_and_never_skip_and_make_one_fact_per_step() {
        var random = new Random(42);
        for (int run = 0; run < 500; run++) {
            var gathering = draft();
            var facts = new ArrayList<AttendeeFact>();
            for (int command = 0; command < 40; command++) {
                var target = ORDER.get(random.nextInt(ORDER.size()));
                int before = ORDER.indexOf(gathering.state());
                if (gathering.moveTo(target, DOORS) instanceof Moved(Gathering next, AttendeeFact fact)) {
                    assertThat(ORDER.indexOf(next.state())).isEqualTo(before + 1);
                    gathering = next;
                    facts.add(fact);
                }
            }
            assertThat(facts).hasSize(ORDER.indexOf(gathering.state())).doesNotHaveDuplicates();
        }
    }

    @Test
    void doors_must_open_before_it_starts_and_it_must_start_before_it_ends() {
        assertThat(details(DOORS, END).isInOrder()).isTrue();
        assertThat(details(END.plusSeconds(1), END).isInOrder()).isFalse();
        assertThat(details(DOORS, DOORS.minusSeconds(1)).isInOrder()).isFalse();
        assertThat(details(Instant.MIN, END).isInOrder()).isFalse();
        assertThat(details(DOORS, Instant.MAX).isInOrder()).isFalse();
    }

    @Test
    void the_zone_must_be_one_that_the_world_knows() {
        assertThat(inZone("Asia/Kathmandu").isZoneKnown()).isTrue();
        assertThat(inZone("Mars/Olympus").isZoneKnown()).isFalse();
    }

    private static Moved moved(Gathering from, GatheringState to, Instant now) {
        return (Moved) from.moveTo(to, now);
    }

    private static Gathering draft() {
        return in(DRAFT);
    }

    private static Gathering in(GatheringState state) {
        return new Gathering(ID, ORGANISATION, details(DOORS, END), state, null, null, 1);
    }

    private static GatheringDetails details(Instant doors, Instant end) {
        return new GatheringDetails("Spring", "Hall", "Europe/Berlin", doors, doors, end, null, null);
    }

    private static GatheringDetails inZone(String zone) {
        return new GatheringDetails("Spring", "Hall", zone, DOORS, DOORS, END, null, null);
    }
}
