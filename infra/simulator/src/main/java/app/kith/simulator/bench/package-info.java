/** The form in which measurements are told. */
@NullMarked
package app.kith.simulator.bench;

import org.jspecify.annotations.NullMarked;
