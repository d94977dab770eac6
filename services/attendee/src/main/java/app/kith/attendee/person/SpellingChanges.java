package app.kith.attendee.person;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Each change of {@link Spellings} is one more migration of those who are known. */
@Configuration(proxyBeanMethods = false)
class SpellingChanges {

    @Bean
    SpellNamesAgain firstSpellings() {
        return new SpellNamesAgain("790");
    }

    /** Given names within a Korean name, and {@code dj} for {@code đ} both ways. */
    @Bean
    SpellNamesAgain givenNamesInKorean() {
        return new SpellNamesAgain("798");
    }
}
