package app.kith.simulator.report;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What happened at one evening, reduced to what figures are made of. People go by any name that tells them apart.
 *
 * @param follows who followed up with whom, each act once
 */
public record Outcome(Set<String> registered, Set<String> present, List<Meeting> meetings, Set<Act> follows) {

    /** Two people at one table, and what each answered; nothing where somebody did not answer. */
    public record Meeting(String one, String other, Map<String, String> answers) {}

    /** Somebody did something for somebody. */
    public record Act(String by, String with) {}
}
