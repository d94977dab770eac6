package app.kith.messaging.mail;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;

/**
 * Typed text in the header of a mail (RFC 5322, RFC 2047), so that whoever reads it reads what was typed: text beyond ASCII is encoded,
 * and so is ASCII that looks as if it were encoded already.
 */
final class HeaderText {

    /** A word of 48 letters and its frame stays below the line of 76 that RFC 2047 asks for, behind the longest header name used here. */
    private static final int OCTETS_PER_WORD = 36;

    private static final String ATOMS = "[A-Za-z0-9!#$%&'*+/=?^_`{|}~ -]*";
    private static final String LOOKS_ENCODED = "=?";

    /** Free text, such as a subject. */
    static String of(String typed) {
        String text = singleLine(typed);
        return isPlain(text) ? text : encoded(text);
    }

    /** An address with the name of its owner. */
    static String mailbox(String name, String email) {
        String text = singleLine(name);
        if (text.isEmpty()) {
            return email;
        }
        return phrase(text) + " <" + email + ">";
    }

    private static String phrase(String text) {
        if (!isPlain(text)) {
            return encoded(text);
        }
        return text.matches(ATOMS) ? text : "\"" + text.replaceAll("[\"\\\\]", "\\\\$0") + "\"";
    }

    private static boolean isPlain(String text) {
        return text.chars().allMatch(character -> character >= ' ' && character < 0x7f)
                && !text.contains(LOOKS_ENCODED);
    }

    /** Words of whole characters, each on a line of its own. */
    private static String encoded(String text) {
        List<String> words = new ArrayList<>();
        var word = new StringBuilder();
        int octets = 0;
        for (int codePoint : text.codePoints().toArray()) {
            String character = Character.toString(codePoint);
            int width = character.getBytes(StandardCharsets.UTF_8).length;
            if (octets + width > OCTETS_PER_WORD) {
                words.add(word(word));
                word.setLength(0);
                octets = 0;
            }
            word.append(character);
            octets += width;
        }
        words.add(word(word));
        return String.join("\r\n ", words);
    }

    private static String word(CharSequence text) {
        byte[] octets = text.toString().getBytes(StandardCharsets.UTF_8);
        return "=?UTF-8?B?" + Base64.getEncoder().encodeToString(octets) + "?=";
    }

    /** No typed line break begins a header of its own. */
    private static String singleLine(String text) {
        return text.replaceAll("\\p{Cntrl}+", " ").strip();
    }

    private HeaderText() {}
}
