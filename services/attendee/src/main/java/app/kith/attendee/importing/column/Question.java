package app.kith.attendee.importing.column;

import java.util.List;
import java.util.Set;

/**
 * Questions of registration forms that ask for a company or a role, and for nothing else about it: short ones, or ones with a word for
 * belonging to a company. A question for leave to do something is none of them.
 */
@SuppressWarnings("ImmutableEnumChecker") // the sets are made by Set.of
enum Question {
    ROLE(
            Set.of("role", "job", "position", "funktion", "beruf", "cargo", "puesto", "poste"),
            Set.of("title", "current", "bezeichnung", "actual")),
    COMPANY(
            Set.of(
                    "company",
                    "organisation",
                    "organization",
                    "employer",
                    "firma",
                    "unternehmen",
                    "arbeitgeber",
                    "empresa",
                    "entreprise"),
            Set.of(
                    "work",
                    "working",
                    "affiliated",
                    "represent",
                    "representing",
                    "with",
                    "from",
                    "arbeiten",
                    "arbeitest",
                    "vertreten",
                    "vertrittst",
                    "kommen",
                    "kommst",
                    "trabaja",
                    "trabajas",
                    "representa",
                    "representas",
                    "perteneces",
                    "pertenece",
                    "travaillez"));

    private static final int SHORT = 4;
    private static final Set<String> OTHER_MATTERS = Set.copyOf(List.of(
            "does",
            "size",
            "big",
            "large",
            "many",
            "industry",
            "sector",
            "branche",
            "website",
            "web",
            "url",
            "address",
            "type",
            "stage",
            "linkedin",
            "macht",
            "gross",
            "hace",
            "sponsor",
            "email",
            "phone",
            "number"));

    private final Set<String> subject;
    private final Set<String> belonging;

    Question(Set<String> subject, Set<String> belonging) {
        this.subject = subject;
        this.belonging = belonging;
    }

    boolean isAskedBy(String column) {
        var words = ColumnMeaning.words(column);
        boolean isShort = words.size() <= SHORT && (column.contains("?") || column.contains("¿"));
        return words.stream().anyMatch(subject::contains)
                && (isShort || words.stream().anyMatch(belonging::contains))
                && words.stream().noneMatch(OTHER_MATTERS::contains)
                && !ConsentWords.areIn(column);
    }
}
