/** Rounds for a room: pairs, two sides, or tables of k, over a whole evening and without meeting anybody twice where that can be. */
@NullMarked
package app.kith.engine.room;

import org.jspecify.annotations.NullMarked;
