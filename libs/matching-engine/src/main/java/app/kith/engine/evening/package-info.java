/** The rounds of an evening: who sits where, with whom. */
@NullMarked
package app.kith.engine.evening;

import org.jspecify.annotations.NullMarked;
