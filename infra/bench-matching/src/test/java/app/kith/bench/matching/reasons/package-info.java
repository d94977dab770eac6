@NullMarked
package app.kith.bench.matching.reasons;

import org.jspecify.annotations.NullMarked;
