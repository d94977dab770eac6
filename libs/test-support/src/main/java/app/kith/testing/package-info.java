/** Real servers, signed tokens and a clock for tests. */
@NullMarked
package app.kith.testing;

import org.jspecify.annotations.NullMarked;
