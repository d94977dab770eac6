/** What guests ask for, from the first sentence to an answer. */
@NullMarked
package app.kith.attendee.wishes.ask;

import org.jspecify.annotations.NullMarked;
