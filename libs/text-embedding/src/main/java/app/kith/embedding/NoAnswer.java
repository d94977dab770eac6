package app.kith.embedding;

/** A model's address gave no answer that can be used. Its message tells an operator why, and quotes nobody's words. */
final class NoAnswer extends Exception {

    private static final long serialVersionUID = 1;

    private final boolean worthAnotherTry;

    private NoAnswer(String why, boolean worthAnotherTry) {
        super(why);
        this.worthAnotherTry = worthAnotherTry;
    }

    static NoAnswer passing(String why) {
        return new NoAnswer(why, true);
    }

    static NoAnswer lasting(String why) {
        return new NoAnswer(why, false);
    }

    boolean isWorthAnotherTry() {
        return worthAnotherTry;
    }
}
