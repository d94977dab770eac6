/** How probable it is that a host would introduce two people for an ask and a gift. */
@NullMarked
package app.kith.engine.judge;

import org.jspecify.annotations.NullMarked;
