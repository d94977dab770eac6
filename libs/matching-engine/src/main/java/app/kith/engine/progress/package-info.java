/** How a long calculation reports how far it is and learns that it should stop. */
@NullMarked
package app.kith.engine.progress;

import org.jspecify.annotations.NullMarked;
