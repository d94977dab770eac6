/** The matching engine measured against its goals M1 to M12 and against general solvers. */
@NullMarked
package app.kith.bench.matching;

import org.jspecify.annotations.NullMarked;
