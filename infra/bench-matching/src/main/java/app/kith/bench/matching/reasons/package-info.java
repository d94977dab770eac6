/** {@code ./kith bench reasons}: how many of the reasons that plans state are true, by crowds that people labelled. */
@NullMarked
package app.kith.bench.matching.reasons;

import org.jspecify.annotations.NullMarked;
