package app.kith.attendee.importing.file;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.util.Arrays;
import java.util.BitSet;
import java.util.concurrent.ThreadLocalRandom;

/** What stands between two angle brackets, one tag after the other in the same place, and which names there were so far. */
final class XmlTag {

    static final int LONGEST = 256 * 1024;
    static final int MOST_ATTRIBUTES = 128;
    static final int MOST_NAMES = 4_000;

    /** Names that meet in one number are counted once; which do cannot be foreseen. */
    private static final int FACTOR = ThreadLocalRandom.current().nextInt() | 1;

    private final BitSet names = new BitSet();
    private byte[] bytes = new byte[1024];
    private int length;
    private int namesSeen;
    private int attributes;
    private String name = "";
    private String address = "";
    private String type = "";

    void clear() {
        length = 0;
    }

    void add(byte sign) {
        if (length == bytes.length) {
            bytes = Arrays.copyOf(bytes, 2 * length);
        }
        bytes[length++] = sign;
    }

    int length() {
        return length;
    }

    boolean startsWith(byte[] start) {
        return length >= start.length && Arrays.equals(bytes, 0, start.length, start, 0, start.length);
    }

    boolean is(byte[] text) {
        return length == text.length && startsWith(text);
    }

    boolean isEnd() {
        return length > 0 && bytes[0] == '/';
    }

    boolean isEmptyElement() {
        return length > 0 && bytes[length - 1] == '/';
    }

    /** Tells the name and the attributes apart; false if there are more than any spreadsheet writes. */
    boolean parse() {
        attributes = 0;
        address = "";
        type = "";
        int at = isEnd() ? 1 : 0;
        int end = nameEnd(at);
        name = localName(at, end);
        note(at, end);
        for (at = start(end); at < length && bytes[at] != '/'; at = start(at)) {
            attributes++;
            end = nameEnd(at);
            note(at, end);
            int value = valueStart(end);
            int valueEnd = valueEnd(value);
            keep(at, end, value, valueEnd);
            at = Math.max(valueEnd, end) + 1;
        }
        return attributes <= MOST_ATTRIBUTES && namesSeen <= MOST_NAMES;
    }

    /** The name of the element without its prefix. */
    String name() {
        return name;
    }

    /** The attribute r. */
    String address() {
        return address;
    }

    /** The attribute t. */
    String type() {
        return type;
    }

    String text() {
        return text(0, length);
    }

    private void keep(int from, int to, int value, int valueEnd) {
        if (to <= from) {
            return;
        }
        boolean isShort =
                to - from == 1 || bytes[to - 2] == ':'; // a parser may read one with a prefix as the plain one
        if (isShort && bytes[to - 1] == 'r') {
            address += text(value, valueEnd);
        } else if (isShort && bytes[to - 1] == 't') {
            type += text(value, valueEnd);
        }
    }

    private String text(int from, int to) {
        return from >= to ? "" : new String(bytes, from, Math.min(to - from, 1_000), ISO_8859_1);
    }

    private String localName(int from, int to) {
        var whole = text(from, to);
        return whole.substring(whole.indexOf(':') + 1);
    }

    private void note(int from, int to) {
        int hash = 0;
        for (int i = from; i < to; i++) {
            hash = (hash + bytes[i] + 1) * FACTOR;
        }
        int place = hash >>> 12;
        if (!names.get(place)) {
            names.set(place);
            namesSeen++;
        }
    }

    private static boolean isGap(byte sign) {
        return sign >= 0 && sign <= ' ';
    }

    private int start(int from) {
        int at = from;
        while (at < length && isGap(bytes[at])) {
            at++;
        }
        return at;
    }

    private int nameEnd(int from) {
        int at = from;
        while (at < length && !isGap(bytes[at]) && bytes[at] != '=' && (bytes[at] != '/' || at == from)) {
            at++;
        }
        return at;
    }

    /** The place after the quotation mark of a value. */
    private int valueStart(int nameEnd) {
        int at = nameEnd;
        while (at < length && bytes[at] != '"' && bytes[at] != '\'') {
            at++;
        }
        return Math.min(at + 1, length);
    }

    private int valueEnd(int from) {
        if (from >= length) {
            return length;
        }
        byte mark = bytes[from - 1];
        int at = from;
        while (at < length && bytes[at] != mark) {
            at++;
        }
        return at;
    }
}
