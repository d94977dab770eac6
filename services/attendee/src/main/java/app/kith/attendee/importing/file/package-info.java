/** Reads CSV files and workbooks into rows, within limits that a hostile file cannot exceed. */
@NullMarked
package app.kith.attendee.importing.file;

import org.jspecify.annotations.NullMarked;
