package app.kith.analytics.report;

import app.kith.analytics.store.Gatherings;
import app.kith.defaults.LiveStreams;
import app.kith.defaults.LiveStreams.Shown;
import app.kith.defaults.Problems;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import java.util.Set;
import java.util.UUID;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/** The report, once or live. */
@RestController
class ReportApi {

    private final Gatherings gatherings;
    private final ReportView reports;
    private final LiveStreams streams;

    ReportApi(Gatherings gatherings, ReportView reports, LiveStreams streams) {
        this.gatherings = gatherings;
        this.reports = reports;
        this.streams = streams;
    }

    @GetMapping("/gatherings/{gatheringId}/report")
    Report report(@PathVariable UUID gatheringId) {
        return reports.of(known(gatheringId));
    }

    @ApiResponse(
            responseCode = "200",
            description =
                    "at once and after every change: an event named present (how many have come, promptly) and one named"
                            + " report (all figures, at most twice a second)",
            content =
                    @Content(
                            mediaType = MediaType.TEXT_EVENT_STREAM_VALUE,
                            schema = @Schema(oneOf = {Report.class, Present.class})))
    @GetMapping(path = "/gatherings/{gatheringId}/stream", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
    SseEmitter stream(@PathVariable UUID gatheringId) {
        return streams.open(
                Set.of(known(gatheringId)),
                Shown.promptly("present", () -> reports.present(gatheringId)),
                Shown.calmly("report", () -> reports.of(gatheringId)));
    }

    private UUID known(UUID gatheringId) {
        return gatherings.zoneOf(gatheringId).map(zone -> gatheringId).orElseThrow(() -> Problems.notFound("event"));
    }
}
