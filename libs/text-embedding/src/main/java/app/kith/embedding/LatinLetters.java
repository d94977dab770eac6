package app.kith.embedding;

import java.lang.Character.UnicodeScript;
import java.util.Arrays;

/** Tells texts in Latin letters, which the built-in models were made for, from others. */
final class LatinLetters {

    /** One letter in so many may be of another script. */
    private static final int MOST_OTHERS = 10;

    private LatinLetters() {}

    /** A few letters of another script do no harm, such as the α in the name of a method. */
    static boolean write(String text) {
        int[] letters = text.codePoints().filter(Character::isLetter).toArray();
        long others = Arrays.stream(letters)
                .filter(letter -> UnicodeScript.of(letter) != UnicodeScript.LATIN)
                .count();
        return letters.length > 0 && MOST_OTHERS * others <= letters.length;
    }
}
