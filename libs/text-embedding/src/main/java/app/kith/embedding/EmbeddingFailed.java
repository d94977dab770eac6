package app.kith.embedding;

/** The directions of some texts cannot be had now: a model cannot be loaded, or an address gives no usable answer. */
public final class EmbeddingFailed extends RuntimeException {

    private static final long serialVersionUID = 1;

    EmbeddingFailed(String why) {
        super(why);
    }
}
