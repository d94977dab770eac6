/** The people of a gathering, numbered for the planners, and what their pairs are worth. */
@NullMarked
package app.kith.engine.crowd;

import org.jspecify.annotations.NullMarked;
