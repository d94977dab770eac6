package app.kith.simulator.platform;

/** The platform said no, and trying again would not help. */
public final class Refused extends RuntimeException {

    private final transient Answer answer;

    Refused(String request, Answer answer) {
        super("%s was refused: %d %s".formatted(request, answer.status(), answer.text()));
        this.answer = answer;
    }

    public boolean is(String code) {
        return answer.problem().filter(code::equals).isPresent();
    }
}
