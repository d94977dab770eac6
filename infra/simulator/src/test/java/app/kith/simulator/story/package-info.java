@NullMarked
package app.kith.simulator.story;

import org.jspecify.annotations.NullMarked;
