/** The registration form of a gathering: its questions, the public page, and what comes of sending it. */
@NullMarked
package app.kith.attendee.form;

import org.jspecify.annotations.NullMarked;
