/** The taxonomy of help as an organisation has it: what it renamed, added and merged. */
@NullMarked
package app.kith.attendee.topic;

import org.jspecify.annotations.NullMarked;
