/** Works out what each column of a guest list means. */
@NullMarked
package app.kith.attendee.importing.column;

import org.jspecify.annotations.NullMarked;
