/** Takes back a check-in that was a mistake. */
@NullMarked
package app.kith.attendee.door.annulment;

import org.jspecify.annotations.NullMarked;
