/** Figures of gatherings, worked out from the set of facts. */
@NullMarked
package app.kith.analytics;

import org.jspecify.annotations.NullMarked;
