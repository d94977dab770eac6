/** Finds a guest at the door by name, online and offline, and shows no more than the door needs. */
@NullMarked
package app.kith.attendee.door.roster;

import org.jspecify.annotations.NullMarked;
