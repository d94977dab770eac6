/** What people say of themselves: asks and their life, offers and how often they hold, mentoring, whom they know, who sees what. */
@NullMarked
package app.kith.attendee.profile;

import org.jspecify.annotations.NullMarked;
