package app.kith.engine.preference;

import java.util.List;

/** A meeting is worth what it is worth times the probability that both come. */
public final class Attendance implements Preference {

    private final double[] probabilities;

    public Attendance(List<Profile> people) {
        probabilities = people.stream().mapToDouble(Profile::attendance).toArray();
    }

    @Override
    public String name() {
        return "attendance";
    }

    @Override
    public double share(int a, int b) {
        return probabilities[a] * probabilities[b];
    }

    @Override
    public double keeps(int person) {
        return probabilities[person];
    }
}
