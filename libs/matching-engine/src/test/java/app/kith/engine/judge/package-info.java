@NullMarked
package app.kith.engine.judge;

import org.jspecify.annotations.NullMarked;
