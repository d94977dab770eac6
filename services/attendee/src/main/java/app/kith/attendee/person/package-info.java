/** The people an organisation knows: names, addresses, and the search for them. */
@NullMarked
package app.kith.attendee.person;

import org.jspecify.annotations.NullMarked;
