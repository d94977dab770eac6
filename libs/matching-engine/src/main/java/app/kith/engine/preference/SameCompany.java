package app.kith.engine.preference;

import java.util.List;

/** Colleagues know each other already. */
public final class SameCompany implements Preference {

    private final Membership companies;
    private final Penalty penalty;

    /**
     * @param weight the share of the score that it costs, in [0, 1]; 1 means never where there is another way
     * @throws IllegalArgumentException if the weight lies outside its range or is not a number
     */
    public SameCompany(List<Profile> people, double weight) {
        companies = Membership.of(people, Profile.Ties::company);
        penalty = new Penalty(weight);
    }

    @Override
    public String name() {
        return "same company";
    }

    @Override
    public double share(int a, int b) {
        return penalty.shareIf(companies.joins(a, b));
    }
}
