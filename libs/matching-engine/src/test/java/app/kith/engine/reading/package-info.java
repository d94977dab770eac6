@NullMarked
package app.kith.engine.reading;

import org.jspecify.annotations.NullMarked;
