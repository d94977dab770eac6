/** People who are one: found, merged, and parted again where that was wrong. */
@NullMarked
package app.kith.attendee.merging;

import org.jspecify.annotations.NullMarked;
