@NullMarked
package app.kith.engine.room;

import org.jspecify.annotations.NullMarked;
