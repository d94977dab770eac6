package app.kith.attendee.profile;

import java.util.EnumSet;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Says how specific an ask is: whether it tells who could help, what they would do, and by when. A deterministic rubric in English,
 * German and Spanish; the text is compared with word lists here and goes nowhere.
 */
final class AskCoach {

    /** What makes an ask one that somebody can answer. */
    enum Part {
        WHO,
        WHAT,
        BY_WHEN
    }

    private static final Pattern WHO = words(
            "some(one|body)|any(one|body)|who|people|person|a (?:\\w+ )?(?:\\w+(?:er|or|ist|ian|ant|ent))s?|founder|lawyer|nurse|designer|developer"
                    + "|jemand\\w*|wer|leute|menschen|person(?:en)?|eine?n? (?:\\w+ )?\\w+(?:er|erin|ist|istin|ent|entin|ant|antin|eur|eurin)|eine (?:\\w+ )?\\w+in|eine?n? (?:\\w+ )?\\w*(?:anwalt|frau|mann)"
                    + "|alguien|quien|qui[eé]n|gente|persona|personas|una? \\w+(?:or|ora|ista|ero|era|ante|ente|ogo|oga|ado|ada)");
    private static final Pattern WHAT = words(
            "introduc\\w+|review\\w*|read\\w*|check\\w*|show\\w*|teach\\w*|explain\\w*|hire|hiring|test\\w*|comment\\w*|recommend\\w*|advise|advice"
                    + "|feedback|invest\\w*|build\\w*|translat\\w+|mentor\\w*|call|meet|intro"
                    + "|vorstell\\w*|stell\\w*|zeig\\w*|erkl[aä]r\\w*|lesen|liest|pr[uü]f\\w*|test\\w*|empfehl\\w*|empfiehlt|berat\\w*|einstell\\w*"
                    + "|[uü]bersetz\\w*|investier\\w*|gegenles\\w*|r[uü]ckmeldung|rat"
                    + "|presentar\\w*|presente\\w*|revis\\w+|leer|lea|ense[nñ]\\w+|explic\\w+|contratar|contrate\\w*|probar|pruebe\\w*|recom(?:end|iend)\\w+|aconsej\\w+|consejo"
                    + "|invert\\w+|traduc\\w+|opini[oó]n|mostr\\w+|muestr\\w+");
    private static final Pattern BY_WHEN = words(
            "today|tonight|tomorrow|this (?:week|month|year|quarter)|next (?:week|month|year|quarter|spring|summer)|by \\w+|before \\w+|until \\w+|within \\w+|in \\d+ \\w+"
                    + "|heute|morgen|diese (?:woche)|diesen (?:monat)|n[aä]chste[nrs]? \\w+|bis \\w+|vor \\w+|innerhalb \\w+|in \\d+ \\w+|binnen \\w+"
                    + "|hoy|ma[nñ]ana|esta semana|este mes|pr[oó]xim[oa] \\w+|antes de\\w* \\w+|hasta \\w+|en \\d+ \\w+|para (?:el|la|enero|febrero|marzo|abril"
                    + "|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre) ?\\w*"
                    + "|january|february|march|april|june|july|august|september|october|november|december"
                    + "|januar|februar|m[aä]rz|juni|juli|oktober|dezember|\\d{1,2}[./]\\d{1,2}[./]?(?:\\d{2,4})?|20\\d\\d");

    /** From 0, a wish in general, to 3, an ask that somebody can say yes to. */
    static int score(String sentence) {
        return parts(sentence).size();
    }

    /** Which parts the sentence has. */
    static Set<Part> parts(String sentence) {
        var parts = EnumSet.noneOf(Part.class);
        add(parts, Part.WHO, WHO, sentence);
        add(parts, Part.WHAT, WHAT, sentence);
        add(parts, Part.BY_WHEN, BY_WHEN, sentence);
        return parts;
    }

    private static void add(Set<Part> parts, Part part, Pattern pattern, String sentence) {
        if (pattern.matcher(sentence).find()) {
            parts.add(part);
        }
    }

    private static Pattern words(String alternatives) {
        return Pattern.compile(
                "(?<![\\p{L}\\p{N}])(?:" + alternatives + ")(?![\\p{L}\\p{N}])",
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS);
    }

    private AskCoach() {}
}
