package app.kith.analytics.export;

import app.kith.analytics.store.Gatherings;
import app.kith.defaults.Caller;
import app.kith.defaults.Problems;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Lists to take away. An organiser gets people's names, an analyst ids alone. */
@RestController
@ApiResponse(
        responseCode = "200",
        description = "RFC 4180, UTF-8 with a byte order mark",
        content = @Content(mediaType = "text/csv", schema = @Schema(type = "string")))
class ExportApi {

    private final Gatherings gatherings;
    private final ExportWriter writer;
    private final AttendanceExport attendance;
    private final ConnectionsExport connections;

    ExportApi(Gatherings gatherings, ExportWriter writer, AttendanceExport attendance, ConnectionsExport connections) {
        this.gatherings = gatherings;
        this.writer = writer;
        this.attendance = attendance;
        this.connections = connections;
    }

    @GetMapping("/gatherings/{gatheringId}/attendance.csv")
    void attendance(@PathVariable UUID gatheringId, Caller caller, HttpServletResponse response) throws IOException {
        download(attendance, gatheringId, caller, response);
    }

    @GetMapping("/gatherings/{gatheringId}/connections.csv")
    void connections(@PathVariable UUID gatheringId, Caller caller, HttpServletResponse response) throws IOException {
        download(connections, gatheringId, caller, response);
    }

    private void download(Export<?> export, UUID gatheringId, Caller caller, HttpServletResponse response)
            throws IOException {
        var zone = gatherings.zoneOf(gatheringId).orElseThrow(() -> Problems.notFound("event"));
        response.setContentType("text/csv");
        response.setCharacterEncoding(StandardCharsets.UTF_8);
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment()
                        .filename(export.name() + "-" + gatheringId + ".csv")
                        .build()
                        .toString());
        writer.write(export, gatheringId, zone, caller.has("organiser"), response.getOutputStream());
    }
}
