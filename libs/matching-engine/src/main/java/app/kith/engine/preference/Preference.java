package app.kith.engine.preference;

/** What makes a pair less worth meeting. People are numbered from 0. */
public interface Preference {

    /** As explanations call it. */
    String name();

    /** The share of the score that is left, in [0, 1]; symmetric, and always the same for the same pair. */
    double share(int a, int b);

    /** No pair keeps a larger share than both people's product; the closer, the faster the best pairs are found. */
    default double keeps(int person) {
        return 1;
    }
}
