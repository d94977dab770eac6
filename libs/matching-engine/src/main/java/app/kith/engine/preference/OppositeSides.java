package app.kith.engine.preference;

import java.util.List;

/** Two-sided events: whoever is on a side meets only people of another side; whoever is on none meets everybody. */
public final class OppositeSides implements Constraint {

    private final Membership sides;

    /** The side of a person is the role. */
    public OppositeSides(List<Profile> people) {
        sides = Membership.of(people, Profile.Ties::role);
    }

    @Override
    public boolean allows(int a, int b) {
        return !sides.joins(a, b);
    }
}
