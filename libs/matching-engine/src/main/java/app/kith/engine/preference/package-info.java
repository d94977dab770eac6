/** What speaks for or against a pair besides the texts: rules that forbid it, and what raises or lowers its score. */
@NullMarked
package app.kith.engine.preference;

import org.jspecify.annotations.NullMarked;
