package app.kith.engine.text;

import java.util.List;

/** Turns short texts into directions, so that texts which mean the same point the same way. May be read by several threads at once. */
public interface TextEmbedding {

    /** Whether it was made for texts such as this one; others are compared by their words alone. */
    boolean knows(String text);

    /**
     * The directions of some texts.
     *
     * @param texts of which each is known
     * @return one vector of length 1 for each text, all of one dimension
     */
    List<float[]> embed(List<String> texts);

    /** Whether it reads texts in their own language; others get word by word in English what is written in another. */
    default boolean readsAnyLanguage() {
        return false;
    }
}
