/** Gatherings, the people who register for them, and the door. */
@NullMarked
package app.kith.attendee;

import org.jspecify.annotations.NullMarked;
