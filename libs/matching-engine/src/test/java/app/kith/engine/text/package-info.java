@NullMarked
package app.kith.engine.text;

import org.jspecify.annotations.NullMarked;
