/** Files to take away. */
@NullMarked
package app.kith.analytics.export;

import org.jspecify.annotations.NullMarked;
