/** Who comes to an evening, and what they do there: recorded at real events, or made up. */
@NullMarked
package app.kith.simulator.story;

import org.jspecify.annotations.NullMarked;
