/** What guests say about themselves, and who may see it. */
@NullMarked
package app.kith.attendee.wishes.profile;

import org.jspecify.annotations.NullMarked;
