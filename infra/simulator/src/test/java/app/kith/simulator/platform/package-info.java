@NullMarked
package app.kith.simulator.platform;

import org.jspecify.annotations.NullMarked;
