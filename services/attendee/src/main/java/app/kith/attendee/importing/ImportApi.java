package app.kith.attendee.importing;

import app.kith.defaults.Caller;
import app.kith.defaults.Problems;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import java.io.IOException;
import java.io.InputStream;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RestController;

/** Guest lists over HTTP: the body is the file as it is. */
@RestController
class ImportApi {

    private final PreviewImport preview;
    private final ApplyImport apply;

    ImportApi(PreviewImport preview, ApplyImport apply) {
        this.preview = preview;
        this.apply = apply;
    }

    @PostMapping(path = "/gatherings/{gatheringId}/import-previews", consumes = "text/csv")
    @RequestBody(content = @Content(mediaType = "text/csv", schema = @Schema(type = "string")))
    ImportResult previewImport(@PathVariable UUID gatheringId, InputStream file, Caller caller) throws IOException {
        return result(preview.preview(caller.organisationId(), gatheringId, bytes(file)));
    }

    @PutMapping(path = "/gatherings/{gatheringId}/imports/{importId}", consumes = "text/csv")
    @RequestBody(content = @Content(mediaType = "text/csv", schema = @Schema(type = "string")))
    ImportResult putImport(@PathVariable UUID gatheringId, @PathVariable UUID importId, InputStream file, Caller caller)
            throws IOException {
        return result(apply.apply(caller.organisationId(), gatheringId, importId, bytes(file)));
    }

    private static ImportResult result(ImportOutcome outcome) {
        return switch (outcome) {
            case ImportOutcome.Done(ImportResult result) -> result;
            case ImportOutcome.Refused(var file) ->
                throw Problems.refuse(HttpStatus.UNPROCESSABLE_CONTENT, file.code(), file.detail());
            case ImportOutcome.IdReused reused ->
                throw Problems.refuse(
                        HttpStatus.CONFLICT,
                        "id-reused",
                        "Another file was imported under this id. Nothing was changed; send this one under a new id.");
            case ImportOutcome.NoSuchGathering none -> throw Problems.notFound("event");
        };
    }

    /** One byte more than allowed is enough to know that a file is too large. */
    private static byte[] bytes(InputStream file) throws IOException {
        return file.readNBytes(GuestFileReader.MOST_BYTES + 1);
    }
}
