package app.kith.engine.preference;

/** Something besides texts that one person can give another. */
public interface Complement {

    /** No value that is told is larger. */
    double MOST = 100;

    /** As explanations call it. */
    String name();

    /** Tells what a person looks for and can give in this respect. */
    void tell(Profile person, Sink sink);

    /** Takes what is told. Whoever offers a key meets everybody who asks for it. */
    interface Sink {

        /**
         * Tells what the person looks for.
         *
         * @param value in [0, {@link #MOST}]; times the rarity of the key it adds to the sum of what is given
         */
        void asks(String key, double value);

        /** Tells what the person can give. */
        void offers(String key);
    }
}
