/** Two people who turn out to be one, in the services that follow the attendee service. */
@NullMarked
package app.kith.people;

import org.jspecify.annotations.NullMarked;
