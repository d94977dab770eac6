package app.kith.attendee.form;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** The questions of a gathering in one version. Name and e-mail address are asked always; an ask and an offer never must be given. */
@Schema(name = "RegistrationForm")
public record Form(int version, List<Question> questions) {

    /** With name and address, six fields. */
    static final int MOST_MANDATORY = 4;

    public static final int MOST = 20;

    /** What is asked as long as the organiser adds no question. */
    static final Form FIRST = new Form(1, List.of());

    /** The ids of the questions whose answers cannot be taken, and of answers to questions that were not asked. */
    public Set<String> refused(Map<String, List<String>> answers) {
        var refused = new TreeSet<>(answers.keySet());
        for (var question : questions) {
            if (question.accepts(answers.getOrDefault(question.id(), List.of()))) {
                refused.remove(question.id());
            } else {
                refused.add(question.id());
            }
        }
        return refused;
    }
}
