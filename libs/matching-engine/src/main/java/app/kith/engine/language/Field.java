package app.kith.engine.language;

/** The fields that topics belong to; each has a file of topics and a file of words. */
public enum Field {
    MONEY("Money and law", "Geld und Recht", "Dinero y derecho"),
    TECHNOLOGY("Technology", "Technik", "Tecnología"),
    MARKET("Market and media", "Markt und Medien", "Mercado y medios"),
    WORK("Work and people", "Arbeit und Menschen", "Trabajo y personas"),
    CARE("Health, learning, community", "Gesundheit, Lernen, Gemeinwesen", "Salud, educación y comunidad"),
    CULTURE("Culture and leisure", "Kultur und Freizeit", "Cultura y ocio"),
    MAKING("Crafts, building, nature", "Handwerk, Bau, Natur", "Oficios, construcción y naturaleza"),
    TRADE("Food, travel, places", "Essen, Reisen, Orte", "Comida, viajes y espacios");

    private final String english;
    private final String german;
    private final String spanish;

    Field(String english, String german, String spanish) {
        this.english = english;
        this.german = german;
        this.spanish = spanish;
    }

    public String title(Language language) {
        return switch (language) {
            case ENGLISH -> english;
            case GERMAN -> german;
            case SPANISH -> spanish;
        };
    }

    public String file() {
        return name().toLowerCase(java.util.Locale.ROOT) + ".txt";
    }
}
