/** The whole platform on one machine, with nothing installed but a JDK: what {@code ./kith up} runs. */
@NullMarked
package app.kith.local;

import org.jspecify.annotations.NullMarked;
