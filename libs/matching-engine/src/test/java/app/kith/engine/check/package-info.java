@NullMarked
package app.kith.engine.check;

import org.jspecify.annotations.NullMarked;
