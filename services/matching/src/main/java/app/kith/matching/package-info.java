/** The matching service. */
@NullMarked
package app.kith.matching;

import org.jspecify.annotations.NullMarked;
