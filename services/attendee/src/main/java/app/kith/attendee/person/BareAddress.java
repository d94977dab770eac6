package app.kith.attendee.person;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** An address without what programs and people put around it, and what in it cannot be taken at its word. */
final class BareAddress {

    private static final String AROUND = "[\\p{Z}\\s\\p{Cf}]+";
    private static final Pattern BEFORE = Pattern.compile("^" + AROUND);
    private static final Pattern BEHIND = Pattern.compile("[\\p{Z}\\s\\p{Cf}.,;]+$");
    private static final Pattern IN_BRACKETS = Pattern.compile("(?s)(?<name>[^<>]*)<(?<address>[^<>]*)>");
    private static final Pattern SCHEME = Pattern.compile("(?i)^mailto:(?<address>[^?%]*)(\\?.*)?$");
    private static final Pattern HIDDEN = Pattern.compile(
            "[\\p{Cf}\\p{Cc}\\p{Co}\\p{Cs}\\x{34f}\\x{115f}\\x{1160}\\x{17b4}\\x{17b5}\\x{180b}-\\x{180f}"
                    + "\\x{2800}\\x{3164}\\x{fe00}-\\x{fe0f}\\x{ffa0}\\x{e0100}-\\x{e01ef}]");
    /** Letters of two alphabets in one word. */
    private static final Pattern MIXED =
            Pattern.compile("\\p{IsLatin}[\\p{IsCyrillic}\\p{IsGreek}]|[\\p{IsCyrillic}\\p{IsGreek}]\\p{IsLatin}");

    private static final int FULLWIDTH_FIRST = 0xff01;
    private static final int FULLWIDTH_LAST = 0xff5e;
    private static final int FULLWIDTH_TO_ASCII = 0xfee0;

    /** Takes away blanks, {@code mailto:}, the name before an address in brackets, and the mark that ends a sentence or a list. */
    static String of(String typed) {
        var text = trimmed(halfWidth(typed));
        var bracketed = IN_BRACKETS.matcher(text);
        if (bracketed.matches() && isNameOf(bracketed.group("address"), bracketed.group("name"))) {
            text = trimmed(bracketed.group("address"));
        }
        var link = SCHEME.matcher(text);
        return link.matches() ? trimmed(link.group("address")) : text;
    }

    /** Whether two or more addresses stand there; a name with an address in it before another one counts as two. */
    static boolean holdsSeveral(String bare) {
        return bare.chars().filter(character -> character == '@').count() > 1
                && bare.matches("(?s).*@.*[\\s,;<>/|]+.*@.*");
    }

    /** Whether a sign stands there that nobody sees. */
    static boolean hidesSomething(String bare) {
        return HIDDEN.matcher(bare).find();
    }

    /**
     * Whether letters stand there that become others on the way: a capital İ is an i with a second dot to some programs and a plain one
     * to others, and a ligature or the sign of the kelvin is an ASCII letter to some. Cyrillic and Greek letters among Latin ones look
     * like them. Each could be another person's address.
     */
    static boolean readsTwoWays(String bare) {
        return Normalizer.normalize(bare, Normalizer.Form.NFD).matches("(?is).*i\\x{307}.*")
                || bare.codePoints().anyMatch(BareAddress::looksLikeAscii)
                || MIXED.matcher(bare).find();
    }

    private static boolean looksLikeAscii(int codePoint) {
        return codePoint >= 0x80
                && !isDot(codePoint)
                && Normalizer.normalize(Character.toString(codePoint), Normalizer.Form.NFKC)
                        .toLowerCase(Locale.ROOT)
                        .chars()
                        .anyMatch(character -> character < 0x80);
    }

    /** The dots of East Asian keyboards; a domain may be written with them. */
    private static boolean isDot(int codePoint) {
        return codePoint == 0x3002 || codePoint == 0xff61;
    }

    /** Some programs write the address in place of a name; another address there is another person's. */
    private static boolean isNameOf(String address, String name) {
        return !name.contains("@") || trimmed(name.replaceAll("[\"']", "")).equalsIgnoreCase(trimmed(address));
    }

    private static String trimmed(String text) {
        return BEHIND.matcher(BEFORE.matcher(text).replaceFirst("")).replaceFirst("");
    }

    /** What an East Asian keyboard writes in the width of an ideograph; nobody means another address by it. */
    private static String halfWidth(String text) {
        return text.codePoints()
                .map(sign -> sign >= FULLWIDTH_FIRST && sign <= FULLWIDTH_LAST ? sign - FULLWIDTH_TO_ASCII : sign)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private BareAddress() {}
}
