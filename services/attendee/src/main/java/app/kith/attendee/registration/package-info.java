/** People, their profiles, their places at gatherings, the seats there, and the tickets that prove them. */
@NullMarked
package app.kith.attendee.registration;

import org.jspecify.annotations.NullMarked;
