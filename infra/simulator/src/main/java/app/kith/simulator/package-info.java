/** The programs behind {@code ./kith simulate} and {@code ./kith bench}, and the one that fills a new platform. */
@NullMarked
package app.kith.simulator;

import org.jspecify.annotations.NullMarked;
