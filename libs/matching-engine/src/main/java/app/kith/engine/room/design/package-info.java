/** Seating plans from combinatorial designs, in which nobody meets twice: Kirkman, Bose, unitals and others. */
@NullMarked
package app.kith.engine.room.design;

import org.jspecify.annotations.NullMarked;
