package app.kith.attendee.importing.file;

import static java.nio.charset.StandardCharsets.US_ASCII;

import app.kith.attendee.importing.ReadingLimit;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Follows the XML of a workbook byte by byte, without keeping it, before a parser sees it. It holds no more than one tag, and stops at
 * the first thing that would cost the parser its memory or its time.
 */
final class XmlBounds {

    private static final byte[] COMMENT = "!--".getBytes(US_ASCII);
    private static final byte[] RAW_TEXT = "![CDATA[".getBytes(US_ASCII);
    private static final byte[] DECLARATION = "!D".getBytes(US_ASCII);
    private static final Pattern ENCODING = Pattern.compile("encoding\\s*=\\s*[\"']([^\"']*)");
    private static final Pattern READABLE = Pattern.compile("utf-?8|us-ascii|ascii|iso-8859-1");

    private enum Place {
        TEXT,
        TAG,
        INSTRUCTION,
        COMMENT,
        RAW_TEXT
    }

    private final XmlTag tag;
    private final CellBounds cells;
    private Place place = Place.TEXT;
    private byte quote;
    private int run; // of the signs that end a comment, an instruction or raw text

    XmlBounds(XmlTag tag, CellBounds cells) {
        this.tag = tag;
        this.cells = cells;
    }

    /** The limit that the next bytes exceed, if they do. */
    Optional<ReadingLimit> read(byte[] bytes, int count) {
        for (int i = 0; i < count; i++) {
            var exceeded =
                    switch (place) {
                        case TEXT -> text(bytes[i]);
                        case TAG -> tag(bytes[i]);
                        case INSTRUCTION -> instruction(bytes[i]);
                        case COMMENT -> comment(bytes[i]);
                        case RAW_TEXT -> rawText(bytes[i]);
                    };
            if (exceeded != null) {
                return Optional.of(exceeded);
            }
        }
        return Optional.empty();
    }

    private @Nullable ReadingLimit text(byte sign) {
        if (sign == '<') {
            tag.clear();
            place = Place.TAG;
            return null;
        }
        return sign == 0 ? ReadingLimit.DAMAGED : cells.character();
    }

    private @Nullable ReadingLimit tag(byte sign) {
        if (quote != 0) {
            quote = sign == quote ? 0 : quote;
            return kept(sign);
        }
        switch (sign) {
            case '>' -> {
                place = Place.TEXT;
                return ended();
            }
            case '<' -> {
                return ReadingLimit.DAMAGED;
            }
            case '"', '\'' -> quote = sign;
            case '?' -> place = tag.length() == 0 ? Place.INSTRUCTION : place;
            default -> {}
        }
        return kept(sign);
    }

    private @Nullable ReadingLimit kept(byte sign) {
        tag.add(sign);
        if (tag.length() > RAW_TEXT.length) {
            return sign == 0 ? ReadingLimit.DAMAGED : tag.length() > XmlTag.LONGEST ? ReadingLimit.MARKUP : null;
        }
        run = 0;
        if (tag.is(COMMENT)) {
            place = Place.COMMENT;
        } else if (tag.is(RAW_TEXT)) {
            place = Place.RAW_TEXT;
        }
        return tag.is(DECLARATION) ? ReadingLimit.DAMAGED : null;
    }

    private @Nullable ReadingLimit ended() {
        if (!tag.parse()) {
            return ReadingLimit.MARKUP;
        }
        return tag.isEnd() ? cells.close(tag) : cells.open(tag);
    }

    private @Nullable ReadingLimit instruction(byte sign) {
        if (sign == '>' && run == 1) {
            run = 0;
            place = Place.TEXT;
            var encoding = ENCODING.matcher(tag.text().toLowerCase(Locale.ROOT));
            // in another encoding the parser would see other signs than are seen here
            return encoding.find() && !READABLE.matcher(encoding.group(1)).matches() ? ReadingLimit.DAMAGED : null;
        }
        var exceeded = kept(sign);
        run = sign == '?' ? 1 : 0;
        return exceeded;
    }

    private @Nullable ReadingLimit comment(byte sign) {
        if (sign == '>' && run >= 2) {
            place = Place.TEXT;
        }
        run = sign == '-' ? run + 1 : 0;
        return null;
    }

    private @Nullable ReadingLimit rawText(byte sign) {
        if (sign == '>' && run >= 2) {
            place = Place.TEXT;
        }
        run = sign == ']' ? run + 1 : 0;
        return sign == 0 ? ReadingLimit.DAMAGED : cells.character();
    }
}
