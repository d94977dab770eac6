package app.kith.analytics.definition;

import java.io.IOException;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.ClassPathResource;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.json.JsonMapper;

/** What every figure means, word for word as in the product's promise. */
@RestController
class DefinitionsApi {

    private final Definitions definitions;

    DefinitionsApi(Definitions definitions) {
        this.definitions = definitions;
    }

    @GetMapping("/definitions")
    Definitions definitions() {
        return definitions;
    }

    @Configuration(proxyBeanMethods = false)
    static class Catalogue {

        @Bean
        static Definitions definitions(JsonMapper json) throws IOException {
            try (var file = new ClassPathResource("definitions.json").getInputStream()) {
                return json.readValue(file, Definitions.class);
            }
        }
    }
}
