package app.kith.embedding;

import app.kith.engine.text.Statement;
import app.kith.engine.text.TextJudge;
import java.util.List;
import java.util.function.BooleanSupplier;

/**
 * Judges by a model of one's own, and wholly by the built-in one where that fails: directions of different models cannot be compared,
 * so no plan is made by both.
 */
public final class FallbackJudge implements TextJudge {

    private final TextJudge own;
    private final BooleanSupplier usable;
    private final TextJudge builtIn;

    /** @param usable whether the own model is worth asking now */
    public FallbackJudge(TextJudge own, BooleanSupplier usable, TextJudge builtIn) {
        this.own = own;
        this.usable = usable;
        this.builtIn = builtIn;
    }

    @Override
    public List<Answer> judge(List<Statement> asks, List<Statement> gifts) {
        if (usable.getAsBoolean()) {
            try {
                return own.judge(asks, gifts);
            } catch (EmbeddingFailed e) {
                // it has said so in the log
            }
        }
        return builtIn.judge(asks, gifts);
    }

    @Override
    public double statedFrom() {
        return builtIn.statedFrom();
    }

    @Override
    public double sureFrom() {
        return builtIn.sureFrom();
    }
}
