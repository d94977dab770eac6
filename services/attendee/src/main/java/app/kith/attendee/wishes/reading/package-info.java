/** How Kith reads short texts into topics, and what their authors say to that. */
@NullMarked
package app.kith.attendee.wishes.reading;

import org.jspecify.annotations.NullMarked;
