package app.kith.attendee.importing.column;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Finds words by which a place is given back or was never given, in the middle of any text: "has cancelled by phone". */
public final class Undoing {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    /** Beginnings of words; a blank stands for whatever separates two. */
    private static final Pattern WORDS =
            Pattern.compile("(?<!\\p{L})(?:" + """
            cancel|refund|withdr[ae]w|declin|waitlist|waiting list|no show|noshow|voided|
            not (?:coming|attending|confirmed|paid)|can ?(?:no|')?t (?:come|attend|make)|
            storn|abgesagt|absag|sagt ab|abmeld|abgemeldet|erstattet|zuruckgezogen|warteliste|verhindert|
            kommt (?:leider )?nicht|kann (?:leider )?nicht|leider nicht|nicht (?:dabei|teil|kommen|bezahlt|bestatigt)|
            anulad|anulac|reembols|lista de espera|no (?:viene|asist|puede|podra|vendra)|
            annul|rembours|desist|liste d.attente|ne (?:vient|viendra|peut|pourra)|rimbors|lista d.attesa|non (?:viene|verra|puo)|
            geannul|afgemeld|afgezegd|wachtlijst|komt (?:helaas )?niet|desmarc|nao (?:vem|vai|comparec)|
            anulow|odwola|rezygn|nie (?:przyjdzie|bedzie)|iptal|vazgec|gelmiyor|gelemiyor|gelmeyecek|katilmiyor|kat\u0131lm\u0131yor|
            zrus|avbok|avmeld|aflyst|kommer inte|kommer ikke""".replace("\n", "").replace(" ", "\\P{L}+") + ")");

    public static boolean isIn(String text) {
        var lower = text.toLowerCase(Locale.ROOT);
        var plain = lower.chars().allMatch(character -> character < 0x80)
                ? lower
                : MARKS.matcher(Normalizer.normalize(lower, Normalizer.Form.NFKD))
                        .replaceAll("");
        return WORDS.matcher(plain).find();
    }

    private Undoing() {}
}
