/** The waiting list: who waits, whom a free seat is offered, and for how long. */
@NullMarked
package app.kith.attendee.waiting;

import org.jspecify.annotations.NullMarked;
