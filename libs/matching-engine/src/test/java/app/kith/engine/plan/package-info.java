@NullMarked
package app.kith.engine.plan;

import org.jspecify.annotations.NullMarked;
