/** Kith as people reach it: over HTTP, signed in or by link, patient with what is down for a while. */
@NullMarked
package app.kith.simulator.platform;

import org.jspecify.annotations.NullMarked;
