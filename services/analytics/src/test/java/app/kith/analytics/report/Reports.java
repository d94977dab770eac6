package app.kith.analytics.report;

import app.kith.analytics.store.Story;
import app.kith.defaults.CurrentOrganisation;
import java.time.Instant;
import org.springframework.context.ApplicationContext;

/** Reads the report of a story as of an instant, in the name of its organisation. */
record Reports(ApplicationContext service) {

    Report of(Story story, Instant asOf) {
        story.store(service);
        return read(story, asOf);
    }

    /** The report long after the gathering, when every window has closed. */
    Report of(Story story) {
        return of(story, Story.LONG_AFTER);
    }

    Figure figure(String id, Story story) {
        return figure(id, story, Story.LONG_AFTER);
    }

    Figure figure(String id, Story story, Instant asOf) {
        return of(story, asOf).figures().stream()
                .filter(figure -> figure.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    /** The report of what is already stored. */
    Report read(Story story, Instant asOf) {
        return CurrentOrganisation.call(
                story.organisation, () -> service.getBean(ReportView.class).of(story.gathering, asOf));
    }
}
