package app.kith.embedding;

import app.kith.engine.text.TextEmbedding;

/** A model of one's own, in place of the built-in one as long as it can be had. */
public interface OwnEmbedding extends TextEmbedding {

    /** Whether it is worth asking now. */
    boolean isUsable();

    /** It is chosen because it reads more languages than the built-in one. */
    @Override
    default boolean readsAnyLanguage() {
        return true;
    }

    /** Without letters there is nothing to read. */
    @Override
    default boolean knows(String text) {
        return text.codePoints().anyMatch(Character::isLetter);
    }
}
