/** Checks a guest in: one scan, one answer, even when two doors scan at the same moment. */
@NullMarked
package app.kith.attendee.door.scan;

import org.jspecify.annotations.NullMarked;
