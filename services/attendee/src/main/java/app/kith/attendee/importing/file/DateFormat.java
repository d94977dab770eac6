package app.kith.attendee.importing.file;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** Shows a date as its cell shows it: spreadsheets keep the days since 1900, and a format. */
final class DateFormat {

    private static final Pattern NO_LETTERS = Pattern.compile("\"[^\"]*\"|\\[[^\\]]*]|\\\\.|_.|\\*.");
    private static final Pattern TOKEN = Pattern.compile(
            "\"(?<quoted>[^\"]*)\"|\\\\(?<escaped>.)|\\[\\$[^\\]-]*-(?<locale>[0-9A-Fa-f]+)]|\\[[^\\]]*]|[_*].|(?i:(?<half>AM/PM|A/P))"
                    + "|(?<letters>(?i:y+|m+|d+|h+|s+))|(?<sign>.)");
    private static final Pattern TIME_ABOVE = Pattern.compile("(?i)[hs]");
    private static final long SECONDS_OF_DAY = 86_400;
    /** 1900 was no leap year, though spreadsheets keep its 29 February. */
    private static final int LEAP_DAY = 60;

    private static final Map<Integer, Locale> LANGUAGES = Map.of(
            0x07,
            Locale.GERMAN,
            0x0A,
            Locale.of("es"),
            0x0C,
            Locale.FRENCH,
            0x10,
            Locale.ITALIAN,
            0x13,
            Locale.of("nl"));
    /** The formats that every spreadsheet shows in the way of its country, which the file does not name. */
    private static final Map<String, String> OF_THE_COUNTRY =
            Map.of("mm-dd-yy", "yyyy-mm-dd", "m/d/yy", "yyyy-mm-dd", "m/d/yy h:mm", "yyyy-mm-dd hh:mm");

    /** Whether a format has a letter for years, days or hours outside of quoted and bracketed parts. */
    static boolean isDate(String format) {
        return NO_LETTERS
                .matcher(format)
                .replaceAll("")
                .toLowerCase(Locale.ROOT)
                .matches(".*([ydh]|mmm|m+:s).*");
    }

    static String show(BigDecimal serial, String format, boolean since1904) {
        try {
            var shown = format.split(";", -1)[0];
            return formatter(OF_THE_COUNTRY.getOrDefault(shown, shown)).format(instant(serial, since1904));
        } catch (DateTimeException | ArithmeticException outOfRange) {
            return serial.toPlainString();
        }
    }

    private static LocalDateTime instant(BigDecimal serial, boolean since1904) {
        long days = serial.setScale(0, RoundingMode.FLOOR).longValueExact();
        long seconds = serial.subtract(BigDecimal.valueOf(days))
                .multiply(BigDecimal.valueOf(SECONDS_OF_DAY))
                .setScale(0, RoundingMode.HALF_UP)
                .longValueExact();
        var epoch = since1904 ? LocalDate.of(1904, 1, 1) : LocalDate.of(1899, 12, days < LEAP_DAY ? 31 : 30);
        return epoch.plusDays(days).atStartOfDay().plusSeconds(seconds);
    }

    private static DateTimeFormatter formatter(String format) {
        var pattern = new ArrayList<String>();
        var locale = Locale.ENGLISH;
        boolean halves = format.toUpperCase(Locale.ROOT).matches(".*(AM/PM|A/P).*");
        var token = TOKEN.matcher(format);
        while (token.find()) {
            if (token.group("locale") != null) {
                locale = LANGUAGES.getOrDefault(Integer.parseInt(token.group("locale"), 16) & 0xFF, locale);
            } else if (token.group("letters") != null) {
                pattern.add(
                        letters(token.group("letters").toLowerCase(Locale.ROOT), pattern, format, token.end(), halves));
            } else if (token.group("half") != null) {
                pattern.add("a");
            } else {
                pattern.add(literal(token.group("quoted"), token.group("escaped"), token.group("sign")));
            }
        }
        // two quotes in a row would be one that is shown
        return DateTimeFormatter.ofPattern(String.join("", pattern).replace("''", ""), locale);
    }

    private static String literal(String quoted, String escaped, String sign) {
        var text = quoted != null ? quoted : escaped != null ? escaped : sign != null ? sign : "";
        return text.isEmpty() || text.equals("@") ? "" : "'" + text.replace('\'', '’') + "'";
    }

    /** An m after hours or before seconds means minutes. */
    private static String letters(String letters, List<String> before, String format, int end, boolean halves) {
        return switch (letters.charAt(0)) {
            case 'y' -> letters.length() > 2 ? "yyyy" : "yy";
            case 'd' -> List.of("d", "dd", "EEE", "EEEE").get(Math.min(letters.length(), 4) - 1);
            case 'h' -> (halves ? "h" : "H").repeat(Math.min(letters.length(), 2));
            case 's' -> "s".repeat(Math.min(letters.length(), 2));
            default ->
                isMinutes(letters, before, format, end) ? "m".repeat(letters.length()) : months(letters.length());
        };
    }

    private static String months(int letters) {
        return letters > 4 ? "MMMMM" : letters == 3 ? "LLL" : letters == 4 ? "LLLL" : "M".repeat(letters);
    }

    private static boolean isMinutes(String letters, List<String> before, String format, int end) {
        var rest = format.substring(end).replaceFirst("^[^A-Za-z]+", "");
        var last = before.stream().filter(part -> !part.startsWith("'")).reduce((_, next) -> next);
        return letters.length() <= 2
                && (last.filter(part -> TIME_ABOVE.matcher(part).lookingAt()).isPresent()
                        || rest.toLowerCase(Locale.ROOT).startsWith("s"));
    }

    private DateFormat() {}
}
