package app.kith.engine.preference;

import app.kith.engine.text.Statement;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a person before the meeting.
 *
 * @param asks what the person looks for
 * @param offers what the person can give
 * @param attendance the probability that the person comes, in (0, 1]
 */
public record Profile(List<Statement> asks, List<Statement> offers, Ties ties, Mentoring mentoring, double attendance) {

    /**
     * Whom a person belongs to; what is null or blank joins nobody.
     *
     * @param company the employer
     * @param group with whom the person registered
     * @param role such as investor or founder; see {@link RoleComplement}
     */
    public record Ties(
            @Nullable String company,
            @Nullable String group,
            @Nullable String role) {

        public static final Ties NONE = new Ties(null, null, null);
    }

    /**
     * The part in mentoring.
     *
     * @param fields of study or practice, in which mentor and mentee should be alike
     */
    public record Mentoring(Side side, List<String> fields) {

        /** Who gives and who takes. */
        public enum Side {
            NEITHER,
            MENTEE,
            MENTOR
        }

        public static final Mentoring NONE = new Mentoring(Side.NEITHER, List.of());

        public Mentoring {
            fields = List.copyOf(fields);
        }
    }

    /** @throws IllegalArgumentException if the probability lies outside its range or is not a number */
    public Profile {
        asks = List.copyOf(asks);
        offers = List.copyOf(offers);
        if (!(attendance > 0 && attendance <= 1)) {
            throw new IllegalArgumentException("attendance must lie in (0, 1]: " + attendance);
        }
    }

    /** Somebody of whom nothing but fresh asks and offers is known. */
    public static Profile of(List<String> asks, List<String> offers) {
        return new Profile(
                asks.stream().map(Statement::of).toList(),
                offers.stream().map(Statement::of).toList(),
                Ties.NONE,
                Mentoring.NONE,
                1);
    }

    public Profile with(Ties others) {
        return new Profile(asks, offers, others, mentoring, attendance);
    }

    public Profile with(Mentoring part) {
        return new Profile(asks, offers, ties, part, attendance);
    }

    public Profile withAttendance(double probability) {
        return new Profile(asks, offers, ties, mentoring, probability);
    }
}
