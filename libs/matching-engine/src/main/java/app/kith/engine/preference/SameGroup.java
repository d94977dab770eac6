package app.kith.engine.preference;

import java.util.List;

/** Who registered together came together. */
public final class SameGroup implements Preference {

    private final Membership groups;
    private final Penalty penalty;

    /**
     * @param weight the share of the score that it costs, in [0, 1]; 1 means never where there is another way
     * @throws IllegalArgumentException if the weight lies outside its range or is not a number
     */
    public SameGroup(List<Profile> people, double weight) {
        groups = Membership.of(people, Profile.Ties::group);
        penalty = new Penalty(weight);
    }

    @Override
    public String name() {
        return "same group";
    }

    @Override
    public double share(int a, int b) {
        return penalty.shareIf(groups.joins(a, b));
    }
}
