package app.kith.attack;

import java.io.IOException;

/** One way to harm the platform or those who use it. */
interface Attempt {

    String name();

    Tally run(Target target) throws IOException, InterruptedException;
}
