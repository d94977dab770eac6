/** The taxonomy of help, and which topics a text speaks of. */
@NullMarked
package app.kith.engine.topic;

import org.jspecify.annotations.NullMarked;
