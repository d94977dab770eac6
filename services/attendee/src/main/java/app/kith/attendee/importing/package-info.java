/** Guest lists from files: previewed first, applied once. */
@NullMarked
package app.kith.attendee.importing;

import org.jspecify.annotations.NullMarked;
