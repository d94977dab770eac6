/** What every figure means. */
@NullMarked
package app.kith.analytics.definition;

import org.jspecify.annotations.NullMarked;
