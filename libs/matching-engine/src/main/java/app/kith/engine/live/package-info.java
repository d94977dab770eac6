/** The plan while the gathering runs: people come, go and block each other, and only those whom it concerns get new partners. */
@NullMarked
package app.kith.engine.live;

import org.jspecify.annotations.NullMarked;
