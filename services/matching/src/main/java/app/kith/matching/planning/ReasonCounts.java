package app.kith.matching.planning;

import app.kith.matching.gathering.Gatherings;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** How often reasons of each kind were said to fit at a gathering; nobody is named. */
@Component
class ReasonCounts {

    private final Gatherings gatherings;
    private final ReasonAnswers answers;

    ReasonCounts(Gatherings gatherings, ReasonAnswers answers) {
        this.gatherings = gatherings;
        this.answers = answers;
    }

    @Transactional(readOnly = true)
    List<ReasonAnswers.Count> of(UUID gatheringId) {
        gatherings.get(gatheringId);
        return answers.count(gatheringId);
    }
}
