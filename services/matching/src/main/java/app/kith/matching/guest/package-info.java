/** What an attendee sees and answers, and the connections that come of it. */
@NullMarked
package app.kith.matching.guest;

import org.jspecify.annotations.NullMarked;
