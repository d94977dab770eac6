/** What the report must say, counted independently of the platform, and how it compares. */
@NullMarked
package app.kith.simulator.report;

import org.jspecify.annotations.NullMarked;
