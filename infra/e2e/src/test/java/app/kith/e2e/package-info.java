/** The running platform, seen as its users see it. */
@NullMarked
package app.kith.e2e;

import org.jspecify.annotations.NullMarked;
