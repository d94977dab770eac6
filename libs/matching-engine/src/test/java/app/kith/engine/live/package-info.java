@NullMarked
package app.kith.engine.live;

import org.jspecify.annotations.NullMarked;
