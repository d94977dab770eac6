/** Registers and admits a guest who comes without a ticket. */
@NullMarked
package app.kith.attendee.door.walkin;

import org.jspecify.annotations.NullMarked;
