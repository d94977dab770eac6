/** The door: one scan, one answer, whatever happens at the same moment. */
@NullMarked
package app.kith.attendee.checkin;

import org.jspecify.annotations.NullMarked;
