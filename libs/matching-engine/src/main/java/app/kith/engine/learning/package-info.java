/** What was learnt from examples, and what an evening's answers say about its next rounds. */
@NullMarked
package app.kith.engine.learning;

import org.jspecify.annotations.NullMarked;
