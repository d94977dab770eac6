/** Certificates: each re-derives from the input alone, on a path of its own, whether a plan keeps what was promised and what it is worth. */
@NullMarked
package app.kith.engine.check;

import org.jspecify.annotations.NullMarked;
