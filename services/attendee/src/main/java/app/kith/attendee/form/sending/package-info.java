/** What visitors send with the form of a gathering, and what comes of it. */
@NullMarked
package app.kith.attendee.form.sending;

import org.jspecify.annotations.NullMarked;
