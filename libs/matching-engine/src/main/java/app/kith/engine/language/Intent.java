package app.kith.engine.language;

import java.util.EnumSet;
import java.util.Set;
import java.util.regex.Pattern;

/** What a text wants besides what it is about, by the phrases that say so in English, German and Spanish. Read without accents. */
public enum Intent {
    /** It says whom or what its author does not want. */
    AVOIDS(
            "^(no|not|never|without|please no|nothing|nobody)\\b(?!\\W*$|[ -](matter|idea|problem|longer|code|another|just|only|more than|later than)\\b)|\\bplease no\\b|\\b(no|not)\\b.{0,30}\\bplease\\b|\\bnot (looking|interested|here)\\b|\\brather not\\b|\\bdon ?['’]?t (want|need|pitch|sell)\\b|\\bno (more )?(sales|recruiter|cold|pitch|agenc|crypto|mlm|vendor|spam|selling)",
            "^(kein|keine|keinen|keiner|bitte kein|bitte keine|bitte nicht|nicht|niemand|nichts|ohne)\\b(?!\\W*$| (ahnung|angst|idee|problem|scheu|sorge|nur|mehr als|langer als|spater als)\\b)|\\b(mochte|mochten|will|wollen|wunsche|brauche|suche|suchen) (hier |bitte |wirklich |auf keinen fall )?(kein|keine|keinen|niemand|niemanden)\\b|\\blieber (nicht|kein|keine|keinen)\\b|\\bbitte (kein|keine|keinen|nicht)\\b|\\bkein(e|en)? .{0,40}\\bbitte\\b|\\bnicht (auf der suche|interessiert)\\b|\\bnein zu\\b",
            "^(no|nada de|sin|ningun|ninguna|nadie|por favor no|por favor nada)\\b(?!\\W*$| (importa|lo se|solo|mas de|se (como|que|si|quien|donde))\\b| se\\W*$)|\\bprefiero no\\b|\\bpor favor,? (no|nada|sin)\\b|\\bno (busco|quiero|me interesa|acepto|necesito)\\b|\\babstenerse\\b"),
    /** Its author looks for work, training or an internship. */
    SEEKS_WORK(
            "\\b(look\\w*|search\\w*|seek\\w*|want\\w*|need\\w*|open to|hope\\w*)\\b.{0,25}\\b(a job|job|jobs|work as|work in|working|new role|role as|a role|position|employment|internship|apprenticeship|traineeship|placement|first job|shifts|gigs?)\\b|^(a |my |first |new )*(job|work|position|internship|apprenticeship|placement|traineeship|employment|part[- ]time job|seasonal (job|work))\\b|\\bhire me\\b|\\bwho (would|will|might) (hire|employ|take) me\\b|\\b(my )?(first|next) (job|role|position)\\b|\\bchange (of )?careers? into\\b|\\bgigs as\\b",
            "\\b(such\\w*|brauch\\w*|mochte|will)\\b.{0,30}\\b(arbeit|job|stelle|anstellung|praktikum|ausbildung|ausbildungsplatz|lehrstelle|nebenjob|werkstudent\\w*|festanstellung|minijob|aushilfsjob)\\b|\\b(stelle|job|arbeit|arbeitsplatz|praktikum|praktikumsplatz|ausbildungsplatz|lehrstelle|anstellung|festanstellung|nebenjob|quereinstieg|wiedereinstieg|minijob)\\b (als|in|im|bei|ab|fur)\\b|^(\\w+ )?(praktikum|ausbildungsplatz|lehrstelle|nebenjob|praktikumsplatz|stelle|festanstellung|anstellung|quereinstieg)\\b",
            "\\b(busco|buscar|necesito|quiero|buscando)\\b.{0,25}\\b(trabajo|empleo|trabajar|puesto|practicas|colocacion|chamba|curro)\\b|^(un |una |algun |mi primer )?(trabajo|empleo|puesto|practicas|primer empleo)\\b|\\b(trabajo|empleo|puesto|trabajar) (de|como|en)\\b|\\bque me (contrate|coja|den trabajo)"),
    /** Its author looks for somebody to employ, or offers a job. */
    SEEKS_STAFF(
            "\\b(hire|hiring|recruit(?!er)\\w*|vacanc\\w+|job opening\\w*|openings?|apprentice|trainee|intern|staff for|staff who|staff|employee\\w*|we('re| are) looking for (a|an|two|three|more)|to join (us|our|my)|wanted|full[- ]time|part[- ]time|permanent|for the season|shift\\w*|freelancer\\w*|positions?|jobs? for|jobs in|apprenticeships?|internships?|work placements?)\\b",
            "\\b(einstell\\w*|stellen wir ein|mitarbeiter\\w*|personal|verstarkung|aushilf\\w*|fachkraft|fachkrafte\\w*|azubi\\w*|lehrling\\w*|auszubildende\\w*|praktikant\\w*|werkstudent\\w*|stellen? (zu besetzen|frei|offen)|offene stelle\\w*|zu besetzen|in vollzeit|in teilzeit|vollzeit|teilzeit|(m/w/d)|gesucht|ausbildungsplatze?|praktikumsplatze?|festanstellung)\\b",
            "\\b(contratar|contratamos|contrato a|personal|empleado\\w*|empleada\\w*|plantilla|vacante\\w*|aprendi\\w+|becari\\w+|se busca|incorporar|a tiempo parcial|media jornada|jornada completa|temporada|fichar|refuerzo|puestos?|plazas? de)\\b"),
    /** Its author looks for people who do the same. */
    SEEKS_PEERS(
            "\\b(others? who|other (people|founders|parents|managers|directors|owners|teachers|women|makers|leaders|heads|nurses|doctors|farmers|freelancers)|peers?|people who (also|have (done|been|already))|somebody who (has|had|already)|someone who (has|had|already)|swap (notes|stories|experiences?)|compare notes|exchange (of )?(experience|notes|views|ideas)|fellow|like[- ]minded|trade notes|network of)\\b",
            "\\b(austausch|erfahrungsaustausch|gleichgesinnte\\w*|andere(n|r)?,? die|anderen (\\w+innen|\\w+en|\\w+er)|mitstreiter\\w*|wer (hat|ist) (schon|auch)|vernetz\\w*|stammtisch)\\b",
            "\\b(intercambi\\w+|intercambio|otr[oa]s (que|\\w+es|\\w+as|\\w+os)|gente que (ya|tambien)|alguien que (ya|haya|tambien)|compartir experiencias?|colegas|comparar)\\b"),
    /** Its author wants to meet people and says nothing of what for. */
    VAGUE(
            "\\b(interesting|nice|inspiring|exciting|new|great|cool|all kinds of|different) (people|contacts|conversations|connections|ideas|folks|projects)\\b|\\b(network|networking|inspiration|new contacts|meet people|good conversations?|whatever comes|open to (anything|everything)|see what happens|just curious|small talk|a chat|fresh ideas)\\b|"
                    + Silence.WORDS,
            "\\b(interessante|nette|neue|spannende|inspirierende|gute|viele) (leute|menschen|kontakte|gesprache|ideen|begegnungen)\\b|\\b(netzwerken|inspiration|neue kontakte|mal schauen|einfach mal|ideen sammeln|leute kennenlernen|kennenlernen)\\b|"
                    + Silence.WORDS,
            "\\b(gente|personas|contactos|ideas|conversaciones|charlas) (interesante|nuev|inspirador|maj|simpatic)\\w*\\b|\\b(nuevos contactos|hacer contactos|conocer gente|networking|inspiracion|lo que surja|buenas charlas|ideas nuevas)\\b|"
                    + Silence.WORDS),
    /** It gives orders to a machine that may read it, in whatever language. */
    ORDERS(
            "\\b(ignore|disregard|forget|ignorier\\w*|vergiss|missachte\\w*|ignora\\w*|olvida\\w*)\\b.{0,40}\\b(instructions?|prompts?|anweisung\\w*|instruccion\\w*)\\b|\\bsystem ?prompt\\b");

    /** What people write into a field that they have nothing for; it is too short to tell its language by. */
    private static final class Silence {

        private static final String WORDS =
                "^\\W*(no|none|nothing|n/?a|no idea( yet)?|anything|everything|help|hello|hi|tbd"
                        + "|nein|nichts|keine?s?|k\\. ?a\\.?|keine ahnung|keine idee|alles|egal|hallo|guten (tag|abend|morgen)"
                        + "|nada|ningun[oa]?|no (lo )?se( (aun|todavia))?|cualquier cosa|todo|hola|ayuda|hilfe)\\W*$";
    }

    private final Pattern english;
    private final Pattern german;
    private final Pattern spanish;

    Intent(String english, String german, String spanish) {
        this.english = Pattern.compile(english);
        this.german = Pattern.compile(german);
        this.spanish = Pattern.compile(spanish);
    }

    Intent(String any) {
        this(any, any, any);
    }

    private boolean isIn(String plain, Language language) {
        return switch (language) {
            case ENGLISH -> english.matcher(plain).find();
            case GERMAN -> german.matcher(plain).find();
            case SPANISH -> spanish.matcher(plain).find();
        };
    }

    static Set<Intent> of(String text, Language language) {
        String plain = Tokens.plain(text).strip();
        Set<Intent> found = EnumSet.noneOf(Intent.class);
        for (Intent intent : values()) {
            if (intent.isIn(plain, language)) {
                found.add(intent);
            }
        }
        return found;
    }
}
