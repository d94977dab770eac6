/** What people consent to, purpose by purpose; every decision is kept, the latest is in force. */
@NullMarked
package app.kith.attendee.consent;

import org.jspecify.annotations.NullMarked;
