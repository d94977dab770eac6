@NullMarked
package app.kith.bench;

import org.jspecify.annotations.NullMarked;
