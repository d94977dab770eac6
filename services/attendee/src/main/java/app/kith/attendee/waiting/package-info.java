/** The waiting list: who waits, who is offered a free seat, and for how long. */
@NullMarked
package app.kith.attendee.waiting;

import org.jspecify.annotations.NullMarked;
