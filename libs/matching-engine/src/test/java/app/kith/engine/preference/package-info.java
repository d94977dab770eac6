@NullMarked
package app.kith.engine.preference;

import org.jspecify.annotations.NullMarked;
