package app.kith.matching.room;

import app.kith.defaults.Problems;
import app.kith.matching.room.RoomView.Room;
import app.kith.matching.wording.Wording;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.ErrorResponseException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/** The room and its rounds, for those who run them. */
@RestController
class RoomApi {

    private static final int LONGEST_SECONDS = 4 * 60 * 60;
    private static final int USUAL_TABLE = 4;

    /**
     * What round to start.
     *
     * @param pairs set by hand, two people each; whoever is in none sits out. Left out, the seats are chosen automatically.
     * @param format of automatic seats; pairs if left out
     * @param tableSize seats of each table; four if left out
     * @param roles whoever has one of these roles is of the first of two sides, all others of the second
     * @param rounds how many rounds to plan together, so that nobody meets twice before it must be
     */
    record RoundRequest(
            @NotNull @Min(1) @Max(LONGEST_SECONDS) Integer seconds,

            @Size(min = 1, max = 10_000) @Nullable List<@NotNull @Size(min = 2, max = 2) List<@NotNull UUID>> pairs,

            @Schema(allowableValues = {"pairs", "sides", "tables"}) @Pattern(regexp = "pairs|sides|tables") @Nullable String format,

            @Min(3) @Max(12) @Nullable Integer tableSize,
            @Size(max = 50) @Nullable List<@NotBlank @Size(max = 200) String> roles,
            @Min(1) @Max(60) @Nullable Integer rounds) {

        Format seats() {
            return switch (format) {
                case "sides" -> new Format.Sides(roles == null ? List.of() : roles);
                case "tables" -> new Format.Tables(tableSize == null ? USUAL_TABLE : tableSize);
                case null, default -> new Format.Pairs();
            };
        }
    }

    record ExtensionRequest(
            @NotNull @Min(1) @Max(LONGEST_SECONDS) Integer seconds) {}

    private final StartRound startRound;
    private final EndRound endRound;
    private final ExtendRound extendRound;
    private final RoomView rooms;
    private final Screens screens;

    RoomApi(StartRound startRound, EndRound endRound, ExtendRound extendRound, RoomView rooms, Screens screens) {
        this.startRound = startRound;
        this.endRound = endRound;
        this.extendRound = extendRound;
        this.rooms = rooms;
        this.screens = screens;
    }

    @GetMapping("/gatherings/{gatheringId}/room")
    Room getRoom(@PathVariable UUID gatheringId, Locale locale) {
        return rooms.of(gatheringId, Wording.in(locale));
    }

    @GetMapping(path = "/gatherings/{gatheringId}/room/stream", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
    @ApiResponse(
            responseCode = "200",
            description = "Events named room, one at once and one after every change",
            content = @Content(schema = @Schema(implementation = Room.class)))
    SseEmitter streamRoom(@PathVariable UUID gatheringId, Locale locale) {
        Wording wording = Wording.in(locale);
        rooms.of(gatheringId, wording); // refuses before the stream opens
        return screens.ofRoom(gatheringId, () -> rooms.of(gatheringId, wording));
    }

    @PutMapping("/gatherings/{gatheringId}/rounds/{roundId}")
    Room startRound(
            @PathVariable UUID gatheringId,
            @PathVariable UUID roundId,
            @Valid @RequestBody RoundRequest request,
            Locale locale) {
        Duration length = Duration.ofSeconds(request.seconds());
        return switch (startRound.start(
                gatheringId, roundId, length, request.seats(), request.rounds(), request.pairs())) {
            case RoundResult.Started() -> getRoom(gatheringId, locale);
            case RoundResult.IdReused() ->
                throw conflict("id-reused", "Another round has this id. No round was started; send it with a new id.");
            case RoundResult.GatheringOver() ->
                throw conflict("gathering-over", "This event has ended. No round was started.");
            case RoundResult.NobodyPresent() ->
                throw conflict(
                        "nobody-present", "Nobody has checked in yet. No round was started; open the door first.");
            case RoundResult.OnlyOnePresent() ->
                throw conflict("only-one-present", "One person alone has nobody to meet. No round was started.");
            case RoundResult.RoundRunning() ->
                throw conflict(
                        "round-running", "A round is running. No other was started; end it, or wait for its end.");
            case RoundResult.PairUnknown(UUID personId) ->
                throw unprocessable("pair-unknown", personId, "A pair names somebody who is not registered here.");
            case RoundResult.PairTwice(UUID personId) ->
                throw unprocessable("pair-twice", personId, "Somebody stands in the pairs more than once.");
            case RoundResult.PairAbsent(UUID personId) ->
                throw unprocessable("pair-absent", personId, "A pair names somebody who has not checked in.");
            case RoundResult.PairApart(UUID personId) ->
                throw unprocessable("pair-apart", personId, "Two of a pair must not be brought together.");
            case RoundResult.PairGroupsOnly(UUID personId) ->
                throw unprocessable("pair-groups-only", personId, "Somebody in a pair takes part in groups alone.");
            case RoundResult.OneSideEmpty() ->
                throw conflict(
                        "one-side-empty",
                        "Nobody of one side has checked in. No round was started; choose other roles, or wait.");
        };
    }

    @PostMapping("/gatherings/{gatheringId}/rounds/{roundId}/end")
    Room endRound(@PathVariable UUID gatheringId, @PathVariable UUID roundId, Locale locale) {
        endRound.end(gatheringId, roundId);
        return getRoom(gatheringId, locale);
    }

    @PostMapping("/gatherings/{gatheringId}/rounds/{roundId}/extension")
    Room extendRound(
            @PathVariable UUID gatheringId,
            @PathVariable UUID roundId,
            @Valid @RequestBody ExtensionRequest request,
            Locale locale) {
        if (!extendRound.extend(gatheringId, roundId, Duration.ofSeconds(request.seconds()))) {
            throw conflict(
                    "round-not-running", "This round has ended and was not extended. Start the next one instead.");
        }
        return getRoom(gatheringId, locale);
    }

    private static ErrorResponseException conflict(String code, String detail) {
        return Problems.refuse(HttpStatus.CONFLICT, code, detail);
    }

    private static ErrorResponseException unprocessable(String code, UUID personId, String what) {
        ErrorResponseException refusal = Problems.refuse(
                HttpStatus.UNPROCESSABLE_CONTENT,
                code,
                what + " No round was started; correct the pairs and send them again.");
        refusal.getBody().setProperty("personId", personId);
        return refusal;
    }
}
