package app.kith.attendee.importing.column;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What the name of a column says by itself: what it tells, and of whom. Whole words decide, never parts of one. */
public record ColumnMeaning(Field field, Whose whose) {

    /** Whom a column is about, those foremost who will come. */
    public enum Whose {
        GUEST,
        UNSAID,
        BUYER
    }

    private static final int LONGEST_NAME = 200;

    private static final Pattern IN_BRACKETS = Pattern.compile("\\(([^)]*)\\)");

    private static final Pattern ALTERNATIVES = Pattern.compile("[/|]");
    private static final Pattern NUMBER_BEHIND = Pattern.compile("(?<=\\p{L})\\W+\\d$");
    /** {@code Teilnehmer*in} and its like. */
    private static final Pattern GENDERED = Pattern.compile("(?<=\\p{L})[*:_/]in(nen)?\\b", Pattern.CASE_INSENSITIVE);

    private static final Pattern GAPS = Pattern.compile("[^\\p{L}\\p{N}#]+");
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");

    private static final Set<String> GUEST = setOf("""
            attendee attendees guest participant delegate visitor teilnehmer teilnehmerin teilnehmende teilnehmenden
            teilnehmers gast gastes gaste besucher asistente asistentes invitado invitada participante participantes inscrito
            invite partecipante ospite deelnemer convidado""");
    private static final Set<String> BUYER = setOf("""
            buyer purchaser order ordered orderer ordering booker invoice billing payer besteller bestellerin bestellung rechnung
            rechnungsempfanger kaufer kauferin zahler comprador compradora pedido facturacion factura pagador acheteur commande
            facturation acquirente ordine fatturazione fattura koper besteller""");
    private static final Set<String> FILLERS = setOf("""
            your the of der des die das den dem ihr ihre ihren ihrer dein deine su tu sus de del la el los las le les du il lo
            di della what is my ich i bitte please person personne persona van het uw votre do da""");

    /** What a name says; of several with a stroke between them, what they all say. */
    public static Optional<ColumnMeaning> of(String column) {
        if (column.length() > LONGEST_NAME) { // to look for words in a text of any length would take time without bound
            return Optional.empty();
        }
        var whole = ofOne(column).or(() -> ofOne(unnumbered(column)));
        if (whole.isPresent() || !ALTERNATIVES.matcher(column).find()) {
            return whole;
        }
        var meanings = ALTERNATIVES
                .splitAsStream(column)
                .map(ColumnMeaning::ofOne)
                .distinct()
                .toList();
        return meanings.size() == 1 ? meanings.getFirst() : Optional.empty();
    }

    private static Optional<ColumnMeaning> ofOne(String column) {
        var aside = whose(words(bracketed(column)));
        var words = words(
                GENDERED.matcher(IN_BRACKETS.matcher(column).replaceAll(" ")).replaceAll(""));
        var whole = Field.known(String.join("", words));
        if (whole.isPresent()) {
            return Optional.of(new ColumnMeaning(whole.get(), aside));
        }
        var bare = new ArrayList<>(words);
        var own = whose(words);
        var whose = own == Whose.UNSAID ? aside : own;
        bare.removeIf(GUEST::contains);
        bare.removeIf(BUYER::contains);
        boolean guest = own == Whose.GUEST;
        if (bare.isEmpty()) {
            return guest ? Optional.of(new ColumnMeaning(Field.NAME, whose)) : Optional.empty();
        }
        return Field.known(String.join("", bare))
                .or(() -> {
                    bare.removeIf(FILLERS::contains);
                    return bare.isEmpty() && guest ? Optional.of(Field.NAME) : Field.known(String.join("", bare));
                })
                .map(field -> new ColumnMeaning(field, whose));
    }

    /** Whom words are about, as far as they say it. */
    public static Whose whose(List<String> words) {
        return words.stream().anyMatch(GUEST::contains)
                ? Whose.GUEST
                : words.stream().anyMatch(BUYER::contains) ? Whose.BUYER : Whose.UNSAID;
    }

    private static String bracketed(String column) {
        return IN_BRACKETS
                .matcher(column)
                .results()
                .map(found -> found.group(1))
                .collect(Collectors.joining(" "));
    }

    /** The second address of a guest is called "E-mail 2". */
    private static String unnumbered(String column) {
        return NUMBER_BEHIND.matcher(column.strip()).replaceFirst("");
    }

    /** The words of a column's name in the form in which they are compared. */
    public static List<String> words(String text) {
        var plain = MARKS.matcher(Normalizer.normalize(text.toLowerCase(Locale.ROOT), Normalizer.Form.NFKD))
                .replaceAll("");
        return Arrays.stream(GAPS.split(plain, -1))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    private static Set<String> setOf(String text) {
        return Set.copyOf(new HashSet<>(List.of(text.strip().split("\\s+", -1))));
    }
}
