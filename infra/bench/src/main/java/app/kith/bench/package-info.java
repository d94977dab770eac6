/** What {@code ./kith bench} measures, and the form in which it is told. */
@NullMarked
package app.kith.bench;

import org.jspecify.annotations.NullMarked;
