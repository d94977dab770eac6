package app.kith.matching.reading;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Who else reads what guests write, open to everybody. */
@RestController
class PrivacyApi {

    /** Empty unless the operator chose a program beside Kith. */
    @Schema(name = "Privacy")
    record Privacy(List<TextsLeave> textsLeave) {}

    private final ReadingModels models;

    PrivacyApi(ReadingModels models) {
        this.models = models;
    }

    @GetMapping("/privacy")
    Privacy getPrivacy() {
        return new Privacy(models.textsLeave());
    }
}
