/** The fact store: every fact once, and the names of people. */
@NullMarked
package app.kith.analytics.store;

import org.jspecify.annotations.NullMarked;
