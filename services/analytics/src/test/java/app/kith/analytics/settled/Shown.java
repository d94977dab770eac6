package app.kith.analytics.settled;

import static org.assertj.core.api.Assertions.assertThat;

import app.kith.analytics.Http;
import app.kith.analytics.store.Story;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;
import tools.jackson.databind.JsonNode;

/** What a screen shows of a story. */
record Shown(ApplicationContext service, int port) {

    JsonNode report(Story story) {
        return report(story, Story.LONG_AFTER);
    }

    JsonNode report(Story story, Instant asOf) {
        story.store(service);
        return http(story).at(asOf).json("/gatherings/" + story.gathering + "/report");
    }

    JsonNode figure(String id, Story story, Instant asOf) {
        return report(story, asOf)
                .get("figures")
                .valueStream()
                .filter(figure -> figure.get("id").asString().equals(id))
                .findFirst()
                .orElseThrow();
    }

    /** Both numbers of a figure; null where it cannot be known. */
    void figureIs(String id, Story story, @Nullable Integer numerator, @Nullable Integer denominator) {
        var figure = figure(id, story, Story.LONG_AFTER);
        assertThat(number(figure, "numerator")).as(id).isEqualTo(numerator);
        assertThat(number(figure, "denominator")).as(id).isEqualTo(denominator);
    }

    int count(String name, Story story) {
        return report(story).get("counts").get(name).asInt();
    }

    String csv(String name, Story story) {
        story.store(service);
        return http(story)
                .get("/gatherings/" + story.gathering + "/" + name + ".csv", "organiser")
                .body();
    }

    Http http(Story story) {
        return new Http(port, story.organisation);
    }

    static @Nullable Integer number(JsonNode figure, String field) {
        return figure.hasNonNull(field) ? Integer.valueOf(figure.get(field).asInt()) : null;
    }
}
