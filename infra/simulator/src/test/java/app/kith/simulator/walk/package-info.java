@NullMarked
package app.kith.simulator.walk;

import org.jspecify.annotations.NullMarked;
