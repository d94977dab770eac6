@NullMarked
package app.kith.engine.room.search;

import org.jspecify.annotations.NullMarked;
