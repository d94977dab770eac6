/** Pre-matching: who should meet whom, and why. */
@NullMarked
package app.kith.matching.planning;

import org.jspecify.annotations.NullMarked;
