/** What every service is: who calls, in whose name, by which clock, and how it answers when it refuses. */
@NullMarked
package app.kith.defaults;

import org.jspecify.annotations.NullMarked;
