/** How Kith reads what people write, and what they say to that. */
@NullMarked
package app.kith.attendee.reading;

import org.jspecify.annotations.NullMarked;
