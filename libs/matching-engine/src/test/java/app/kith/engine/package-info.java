@NullMarked
package app.kith.engine;

import org.jspecify.annotations.NullMarked;
