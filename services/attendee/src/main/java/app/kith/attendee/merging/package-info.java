/** Merges two records of one person, and undoes a merge that was wrong. */
@NullMarked
package app.kith.attendee.merging;

import org.jspecify.annotations.NullMarked;
