@NullMarked
package app.kith.simulator.report;

import org.jspecify.annotations.NullMarked;
