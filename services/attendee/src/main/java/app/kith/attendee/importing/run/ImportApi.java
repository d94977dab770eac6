package app.kith.attendee.importing.run;

import app.kith.attendee.consent.Purpose;
import app.kith.attendee.consent.Statement;
import app.kith.attendee.gathering.Gatherings;
import app.kith.attendee.importing.GuestFile.Reading;
import app.kith.attendee.importing.column.Field;
import app.kith.attendee.importing.file.FileReading;
import app.kith.attendee.importing.file.GuestFileReader;
import app.kith.attendee.importing.plan.BeyondCapacity;
import app.kith.attendee.importing.plan.ImportKey;
import app.kith.attendee.importing.plan.ImportOptions;
import app.kith.attendee.importing.plan.ImportPreview;
import app.kith.attendee.importing.plan.PreviewImport;
import app.kith.attendee.importing.plan.PreviewResult;
import app.kith.attendee.importing.run.StartImport.Upload;
import app.kith.defaults.Caller;
import app.kith.defaults.Problems;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.beans.propertyeditors.CustomCollectionEditor;
import org.springframework.http.HttpStatus;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.WebDataBinder;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.InitBinder;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Guest lists over HTTP: the body is the file as it is; what it is shows in its first bytes. */
@RestController
class ImportApi {

    private static final String CSV = "text/csv";
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final UUID NO_IMPORT_YET = new UUID(0, 0);
    private static final String GATHERING = "/gatherings/{gatheringId}";

    /** The imports of a gathering, the latest first. */
    record ImportList(List<ImportRun> imports) {}

    private final FileReading fileReading;
    private final PreviewImport previewImport;
    private final StartImport startImport;
    private final UndoImport undoImport;
    private final ImportRuns runs;
    private final Gatherings gatherings;

    ImportApi(
            FileReading fileReading,
            PreviewImport previewImport,
            StartImport startImport,
            UndoImport undoImport,
            ImportRuns runs,
            Gatherings gatherings) {
        this.fileReading = fileReading;
        this.previewImport = previewImport;
        this.startImport = startImport;
        this.undoImport = undoImport;
        this.runs = runs;
        this.gatherings = gatherings;
    }

    /** The name of a column may hold commas: a parameter that is sent once is one text. */
    @InitBinder
    void keepCommas(WebDataBinder binder) {
        binder.registerCustomEditor(List.class, new CustomCollectionEditor(List.class));
    }

    @PostMapping(
            path = GATHERING + "/import-previews",
            consumes = {CSV, XLSX})
    @RequestBody(content = @Content(mediaType = CSV, schema = @Schema(type = "string")))
    ImportPreview previewImport(
            @PathVariable UUID gatheringId, @ParameterObject ReadingQuery reading, InputStream file, Caller caller)
            throws IOException {
        var key = new ImportKey(caller.organisationId(), gatheringId, NO_IMPORT_YET);
        var options = reading.options(null, null);
        var result = previewImport.preview(key, read(key, bytes(file), options), options);
        return switch (result) {
            case PreviewResult.Previewed(ImportPreview preview) -> preview;
            case PreviewResult.Refused(var unusable) ->
                throw Problems.refuse(HttpStatus.UNPROCESSABLE_CONTENT, unusable.code(), unusable.detail());
            case PreviewResult.NoSuchGathering none -> throw Problems.notFound("event");
        };
    }

    @PutMapping(
            path = GATHERING + "/imports/{importId}",
            consumes = {CSV, XLSX})
    @RequestBody(content = @Content(mediaType = CSV, schema = @Schema(type = "string")))
    @ResponseStatus(HttpStatus.ACCEPTED)
    ImportRun putImport(
            @PathVariable UUID gatheringId,
            @PathVariable UUID importId,
            @ParameterObject ReadingQuery reading,
            @RequestParam(name = "beyond", defaultValue = "") String beyond,
            @RequestParam(name = "agreed", required = false) @Nullable String agreed,
            @RequestParam(name = "name", defaultValue = "") String fileName,
            InputStream file,
            Caller caller)
            throws IOException {
        var key = new ImportKey(caller.organisationId(), gatheringId, importId);
        var options = reading.options(BeyondCapacity.of(beyond).orElse(null), statement(agreed, caller));
        var body = bytes(file);
        var upload = new Upload(shortened(fileName), ByteBuffer.wrap(body), read(key, body, options));
        return switch (startImport.start(key, upload, options)) {
            case StartResult.Started(ImportRun run) -> run;
            case StartResult.Refused(var unusable) ->
                throw Problems.refuse(HttpStatus.UNPROCESSABLE_CONTENT, unusable.code(), unusable.detail());
            case StartResult.ColumnMissing(var missing) -> throw columnMissing(missing);
            case StartResult.StatusOpen open ->
                throw Problems.refuse(
                        HttpStatus.UNPROCESSABLE_CONTENT,
                        "status-unknown",
                        "The file says who comes in words that are not understood. Nothing was imported; say which of them mean"
                                + " that somebody comes, or that everybody does.");
            case StartResult.TooManyPeople(int seatsMissing) ->
                throw Problems.refuse(
                        HttpStatus.CONFLICT,
                        "capacity-exceeded",
                        "The file has " + seatsMissing
                                + " people more than there are seats. Nothing was imported; say whether they wait or the event is overbooked.");
            case StartResult.NobodyWaits over ->
                throw Problems.refuse(
                        HttpStatus.CONFLICT,
                        "gathering-over",
                        "The event is closed, and nobody waits for it any more. Nothing was imported.");
            case StartResult.IdReused reused ->
                throw Problems.refuse(
                        HttpStatus.CONFLICT,
                        "id-reused",
                        "Another file was imported under this id. Nothing was changed; send this one under a new id.");
            case StartResult.NoSuchGathering none -> throw Problems.notFound("event");
        };
    }

    @GetMapping(GATHERING + "/imports")
    @Transactional(readOnly = true)
    public ImportList listImports(@PathVariable UUID gatheringId) {
        gatherings.mustExist(gatheringId);
        return new ImportList(runs.of(gatheringId));
    }

    @GetMapping(GATHERING + "/imports/{importId}")
    @Transactional(readOnly = true)
    public ImportRun getImport(@PathVariable UUID gatheringId, @PathVariable UUID importId) {
        return runs.find(gatheringId, importId).orElseThrow(() -> Problems.notFound("import"));
    }

    @PostMapping(GATHERING + "/imports/{importId}/undo")
    @ResponseStatus(HttpStatus.ACCEPTED)
    ImportRun undoImport(@PathVariable UUID gatheringId, @PathVariable UUID importId, Caller caller) {
        return switch (undoImport.undo(new ImportKey(caller.organisationId(), gatheringId, importId))) {
            case UndoResult.Undoing(ImportRun run) -> run;
            case UndoResult.NotUndoable late ->
                throw Problems.refuse(
                        HttpStatus.CONFLICT,
                        "import-not-undoable",
                        "This import cannot be undone: it has not ended well, or is older than 30 days. Nothing was changed.");
            case UndoResult.NoSuchImport none -> throw Problems.notFound("import");
        };
    }

    private static RuntimeException columnMissing(List<Field> missing) {
        var names = missing.stream().map(Field::word).collect(Collectors.joining("\" and no column for \""));
        return Problems.refuse(
                HttpStatus.UNPROCESSABLE_CONTENT,
                "column-missing",
                "The file has no column for \"" + names
                        + "\". Nothing was imported; say which column it is, or add it to the first line.");
    }

    /** The purposes with commas between them, or {@code none}; nothing where the organiser states nothing. */
    private static @Nullable Statement statement(@Nullable String agreed, Caller caller) {
        if (agreed == null || agreed.isBlank()) {
            return null;
        }
        var words = agreed.equals("none") ? List.<String>of() : List.of(agreed.split(",", -1));
        var purposes = words.stream()
                .map(word -> Purpose.named(word.strip())
                        .orElseThrow(() -> Problems.refuse(
                                HttpStatus.UNPROCESSABLE_CONTENT,
                                "consent-unknown",
                                "There is no purpose \"" + word + "\". Nothing was imported.")))
                .distinct()
                .sorted()
                .toList();
        return new Statement(purposes, caller.name());
    }

    private static String shortened(String fileName) {
        return fileName.substring(0, Math.min(fileName.length(), 200)).replace("\0", "");
    }

    private Reading read(ImportKey key, byte[] body, ImportOptions options) {
        return fileReading.read(key.organisationId(), body, options.reading().file());
    }

    /** One byte more than allowed is enough to know that a file is too large. */
    private static byte[] bytes(InputStream file) throws IOException {
        return file.readNBytes(GuestFileReader.MOST_BYTES + 1);
    }
}
