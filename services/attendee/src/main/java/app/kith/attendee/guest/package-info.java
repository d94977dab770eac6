/** What a guest sees through the personal link. */
@NullMarked
package app.kith.attendee.guest;

import org.jspecify.annotations.NullMarked;
