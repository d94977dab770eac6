@NullMarked
package app.kith.engine.learning;

import org.jspecify.annotations.NullMarked;
