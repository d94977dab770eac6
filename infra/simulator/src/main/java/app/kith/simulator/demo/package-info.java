/** The demonstration: three gatherings of a believable organisation. */
@NullMarked
package app.kith.simulator.demo;

import org.jspecify.annotations.NullMarked;
