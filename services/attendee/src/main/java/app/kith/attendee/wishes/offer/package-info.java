/** What guests offer to others, and how often they can give it. */
@NullMarked
package app.kith.attendee.wishes.offer;

import org.jspecify.annotations.NullMarked;
