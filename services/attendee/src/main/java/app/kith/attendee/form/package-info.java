/** The registration form of a gathering: its questions, its page, and the answers. */
@NullMarked
package app.kith.attendee.form;

import org.jspecify.annotations.NullMarked;
