/** The life of a gathering, from draft to archive, and who its host is. */
@NullMarked
package app.kith.attendee.gathering;

import org.jspecify.annotations.NullMarked;
