@NullMarked
package app.kith.engine.score;

import org.jspecify.annotations.NullMarked;
