/** Everything that once broke Kith, done again to a platform of its own. */
@NullMarked
package app.kith.attack;

import org.jspecify.annotations.NullMarked;
