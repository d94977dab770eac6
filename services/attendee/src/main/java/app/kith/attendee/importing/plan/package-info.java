/** Decides, row by row, what an import would change, and shows it before anything happens. */
@NullMarked
package app.kith.attendee.importing.plan;

import org.jspecify.annotations.NullMarked;
