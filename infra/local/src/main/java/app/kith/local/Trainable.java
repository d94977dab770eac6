package app.kith.local;

import java.nio.file.Path;

/** A program of the platform that starts faster from an ahead-of-time cache. */
interface Trainable {

    /** Where its cache is, or will be. */
    Path aotCache();

    /** The command that records into a file what the program loads, and ends by itself. */
    ProcessBuilder training(Path output);
}
