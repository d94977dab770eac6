package app.kith.engine.language;

import java.util.Map;

/**
 * One word of a text that says something.
 *
 * @param surface as it is written, in lower case and without accents
 * @param keys the stems under which it is known, each in (0, 1]: an English one as it is, one of another language behind its code
 */
public record Word(String surface, Map<String, Double> keys) {

    public Word {
        keys = Map.copyOf(keys);
    }
}
