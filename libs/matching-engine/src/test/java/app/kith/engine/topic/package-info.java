@NullMarked
package app.kith.engine.topic;

import org.jspecify.annotations.NullMarked;
