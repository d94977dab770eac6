package app.kith.attendee.importing.column;

import java.util.List;
import java.util.Set;

/** Recognises a column that asks for leave to do something: its name may hold any word, and tells nothing of a guest. */
final class ConsentWords {

    private static final Set<String> WORDS = Set.copyOf(List.of("""
            agree agreed agreement consent consents accept acknowledge authorize authorise permission privacy terms gdpr optin
            newsletter subscribe marketing checkbox checking einverstanden einwilligung einwillige zustimmung zustimme stimme
            akzeptiere datenschutz datenschutzerklarung agb dsgvo erlaube gestatte acepto aceptar consentimiento consiento autorizo
            autorizacion privacidad rgpd condiciones suscribirme accepte acceptez consentement autorise confidentialite
            accetto acconsento autorizzo aceito concordo akkoord toestemming""".strip().split("\\s+", -1)));

    static boolean areIn(String column) {
        return ColumnMeaning.words(column).stream().anyMatch(WORDS::contains);
    }

    private ConsentWords() {}
}
