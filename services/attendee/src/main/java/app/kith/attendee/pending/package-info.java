/** What is entered under an address that is known: it counts once the address's owner confirms it. */
@NullMarked
package app.kith.attendee.pending;

import org.jspecify.annotations.NullMarked;
