/** Kiosks: paired by a code, revoked at once. */
@NullMarked
package app.kith.attendee.device;

import org.jspecify.annotations.NullMarked;
