/** What is entered under a known address: it counts once the address's owner confirms it. */
@NullMarked
package app.kith.attendee.form.pending;

import org.jspecify.annotations.NullMarked;
