/** The life of a gathering, from draft to archive. */
@NullMarked
package app.kith.attendee.gathering;

import org.jspecify.annotations.NullMarked;
