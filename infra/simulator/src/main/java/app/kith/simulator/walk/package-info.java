/** Drives a whole gathering through the public API, as organiser, kiosk and guests would. */
@NullMarked
package app.kith.simulator.walk;

import org.jspecify.annotations.NullMarked;
