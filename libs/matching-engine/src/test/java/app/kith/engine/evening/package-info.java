@NullMarked
package app.kith.engine.evening;

import org.jspecify.annotations.NullMarked;
