/** Finds records that may belong to the same person, except those an organiser has told apart. */
@NullMarked
package app.kith.attendee.merging.duplicate;

import org.jspecify.annotations.NullMarked;
