package app.kith.bench.matching.reasons;

import java.text.Normalizer;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The words of a text as a plain search engine sees them: no stop words, no accents, a common ending cut off. */
final class PlainWords {

    private static final Pattern WORD = Pattern.compile("[a-z0-9+#&]+");
    private static final Pattern ACCENT = Pattern.compile("\\p{Mn}");
    private static final int SHORTEST_STEM = 4;

    private static final Set<String> STOP = words("""
            a an the and or of for to in on at by with from into about as is are be was were been am it its this that these those i me my
            we us our you your he she they them their who whom which what when where how why not no nor do does did can could would should will may
            some somebody someone something any anybody anyone else more most few lot lots very too also just than then so if but up out off over
            one two three four five have has had get gets got make made need needs want wants like please here there own new other others good
            der die das den dem des ein eine einen einem einer eines und oder fur mit von vom zu zum zur im in an am auf aus bei bis nach uber unter
            ohne um als auch nur noch schon sehr mehr wer was wie wo wann jemand etwas man wir uns unser unsere unseren unserer ich mich mein meine sie ihr
            ihre ist sind war sein hat haben kann konnen wird werden nicht kein keine keinen nie gern die der wen
            el la los las un una unos unas y o u de del al a en con sin por para que se su sus mi mis tu nos nuestro nuestra nuestros es son ser
            estar hay muy mas menos ya no ni si como cuando donde alguien algo todo todos otra otro otras otros tambien aun
            """);

    private static final List<String> ENDINGS =
            words("ing ers er es s ed ies ly en e n em os as o a iones ion ung ungen").stream()
                    .sorted(Comparator.comparingInt(String::length).reversed())
                    .toList();

    private PlainWords() {}

    static List<String> of(String text) {
        String plain = Normalizer.normalize(text.toLowerCase(Locale.ROOT).replace("ß", "ss"), Normalizer.Form.NFD);
        return WORD.matcher(ACCENT.matcher(plain).replaceAll(""))
                .results()
                .map(MatchResult::group)
                .filter(word -> word.length() > 1 && !STOP.contains(word))
                .map(PlainWords::stem)
                .toList();
    }

    private static String stem(String word) {
        return ENDINGS.stream()
                .filter(end -> word.endsWith(end) && word.length() - end.length() >= SHORTEST_STEM)
                .findFirst()
                .map(end -> word.substring(0, word.length() - end.length()))
                .orElse(word);
    }

    private static Set<String> words(String list) {
        return Stream.of(list.strip().split("\\s+")).collect(Collectors.toUnmodifiableSet());
    }
}
