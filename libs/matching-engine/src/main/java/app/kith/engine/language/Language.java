package app.kith.engine.language;

/** A language that texts are read in. */
public enum Language {
    ENGLISH("en"),
    GERMAN("de"),
    SPANISH("es");

    private final String code;

    Language(String code) {
        this.code = code;
    }

    /** The ISO 639-1 code. */
    public String code() {
        return code;
    }
}
