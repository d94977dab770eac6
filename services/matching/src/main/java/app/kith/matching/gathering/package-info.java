/** What the attendee service told: which gatherings there are, who is registered and present, and who they are. */
@NullMarked
package app.kith.matching.gathering;

import org.jspecify.annotations.NullMarked;
