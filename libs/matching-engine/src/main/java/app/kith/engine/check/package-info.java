/**
 * Recounts, from the input alone, what planners claim: rules, values, bounds, fairness. No service calls it; the engine's tests and the
 * benchmarks do, and the engine cannot depend on the benchmarks that depend on it.
 */
@NullMarked
package app.kith.engine.check;

import org.jspecify.annotations.NullMarked;
