@NullMarked
package app.kith.simulator;

import org.jspecify.annotations.NullMarked;
