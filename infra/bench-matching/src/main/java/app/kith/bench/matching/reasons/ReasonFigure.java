package app.kith.bench.matching.reasons;

/** What is told of a plan. */
enum ReasonFigure {
    RIGHT("stated reasons that are right (grade ≥ 1)"),
    RIGHT_TWO("stated reasons that are right (grade 2)"),
    TOLD("people told a right reason (grade 2) why a partner helps them"),
    TOLD_OF_BEST("people told a right reason (grade 2), of the best"),
    HELPED("people with a partner who can help them (grade 2)"),
    HELPED_OF_BEST("people with a partner who can help them (grade 2), of the best"),
    TRAPS("traps stated as reasons"),
    ROLE_ONLY("help that only the role tells, put together"),
    ACROSS_LANGUAGES("help across languages, put together"),
    WITHOUT_REASON("pairs without a reason");

    private final String title;

    ReasonFigure(String title) {
        this.title = title;
    }

    String title() {
        return title;
    }
}
