/** Seats rounds at tables: begins with a design where there is one and improves it by search. */
@NullMarked
package app.kith.engine.room.search;

import org.jspecify.annotations.NullMarked;
