/** Finding a guest at the door by name, showing no more than is needed. */
@NullMarked
package app.kith.attendee.roster;

import org.jspecify.annotations.NullMarked;
