package app.kith.analytics.definition;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.ClassPathResource;
import tools.jackson.databind.json.JsonMapper;

/** The definitions in each language that we speak. */
public final class DefinitionCatalogue {

    private static final List<String> LANGUAGES = List.of("en", "de", "es");

    private final Map<String, Definitions> byLanguage;

    private DefinitionCatalogue(Map<String, Definitions> byLanguage) {
        this.byLanguage = byLanguage;
    }

    /** In the reader's language, or in English where we do not speak it. */
    public Definitions in(Locale reader) {
        return byLanguage.getOrDefault(reader.getLanguage(), english());
    }

    /** Which figures there are and how each is measured is the same in every language. */
    public Definitions english() {
        return byLanguage.getOrDefault("en", new Definitions(0, List.of()));
    }

    @Configuration(proxyBeanMethods = false)
    static class Files {

        @Bean
        static DefinitionCatalogue definitions(JsonMapper json) throws IOException {
            var byLanguage = new TreeMap<String, Definitions>();
            for (var language : LANGUAGES) {
                try (var file = new ClassPathResource("definitions/" + language + ".json").getInputStream()) {
                    byLanguage.put(language, json.readValue(file, Definitions.class));
                }
            }
            return new DefinitionCatalogue(byLanguage);
        }
    }
}
