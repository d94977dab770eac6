/** The topics of an organisation: what it renamed, added and merged. */
@NullMarked
package app.kith.attendee.wishes.topic;

import org.jspecify.annotations.NullMarked;
