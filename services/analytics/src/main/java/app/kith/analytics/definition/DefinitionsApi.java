package app.kith.analytics.definition;

import java.util.Locale;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** What every figure means, in the reader's language. */
@RestController
class DefinitionsApi {

    private final DefinitionCatalogue catalogue;

    DefinitionsApi(DefinitionCatalogue catalogue) {
        this.catalogue = catalogue;
    }

    @GetMapping("/definitions")
    Definitions definitions(Locale locale) {
        return catalogue.in(locale);
    }
}
