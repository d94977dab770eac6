package app.kith.simulator.report;

import app.kith.simulator.report.Outcome.Act;
import app.kith.simulator.report.Outcome.Meeting;
import app.kith.simulator.walk.Log;
import java.util.List;
import java.util.stream.Collectors;

/** The outcome of a made-up evening, from what its people said they did. */
public final class LoggedOutcome {

    public static Outcome of(Log log) {
        List<Meeting> meetings = log.meetings().stream()
                .map(meeting -> new Meeting(meeting.pair().one(), meeting.pair().other(), meeting.answers()))
                .toList();
        var follows = log.present().stream()
                .flatMap(by -> log.present().stream()
                        .filter(with -> log.followedUp(by, with))
                        .map(with -> new Act(by, with)))
                .collect(Collectors.toSet());
        return new Outcome(log.registered(), log.present(), meetings, follows);
    }

    private LoggedOutcome() {}
}
