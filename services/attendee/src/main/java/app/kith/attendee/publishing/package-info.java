/** Publishes the documents of a person that other services need. */
@NullMarked
package app.kith.attendee.publishing;

import org.jspecify.annotations.NullMarked;
