package app.kith.attendee.importing.file;

import app.kith.defaults.SheetCell;
import java.text.Normalizer;
import java.util.regex.Pattern;

/** The text of a cell as it is taken. */
final class CleanText {

    private static final Pattern GAPS = Pattern.compile("[\\s\\p{Cntrl}\u00A0]+");

    /**
     * One line, composed characters, no space around; emoji, other scripts and formula signs stay as they were typed. What an export
     * adds before a formula sign is taken off again.
     */
    static String of(String cell) {
        var text = SheetCell.original(cell);
        return isPlain(text)
                ? text.strip()
                : GAPS.matcher(Normalizer.normalize(text, Normalizer.Form.NFC))
                        .replaceAll(" ")
                        .strip();
    }

    private static boolean isPlain(String cell) {
        return cell.chars().allMatch(character -> character >= ' ' && character < 0x7F);
    }

    private CleanText() {}
}
