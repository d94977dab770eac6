/** What {@code ./kith drill} does to a platform of its own, and how it finds out what was lost. */
@NullMarked
package app.kith.drill;

import org.jspecify.annotations.NullMarked;
