/** Kiosks: paired with a code, revoked at once. */
@NullMarked
package app.kith.attendee.door.device;

import org.jspecify.annotations.NullMarked;
