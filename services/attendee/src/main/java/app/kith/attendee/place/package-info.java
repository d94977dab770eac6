/** A person's place at a gathering: its state, its ticket, and the seats that are left. */
@NullMarked
package app.kith.attendee.place;

import org.jspecify.annotations.NullMarked;
