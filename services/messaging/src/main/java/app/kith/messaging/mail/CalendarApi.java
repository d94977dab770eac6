package app.kith.messaging.mail;

import app.kith.defaults.Caller;
import app.kith.defaults.Problems;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** The guest's own calendar file, which is the one of the latest mail. */
@RestController
class CalendarApi {

    private final CalendarFiles files;

    CalendarApi(CalendarFiles files) {
        this.files = files;
    }

    @GetMapping(path = "/me/event.ics", produces = "text/calendar")
    ResponseEntity<byte[]> file(Caller caller) {
        var file = files.of(caller.ownGathering(), caller.ownRegistration())
                .orElseThrow(() -> Problems.notFound("registration"));
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_TYPE, file.contentType())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(CalendarFile.NAME)
                                .build()
                                .toString())
                .body(file.bytes());
    }
}
