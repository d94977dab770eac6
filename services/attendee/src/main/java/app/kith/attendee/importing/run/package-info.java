/** Applies an import in the background, and takes it back. */
@NullMarked
package app.kith.attendee.importing.run;

import org.jspecify.annotations.NullMarked;
