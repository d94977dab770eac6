@NullMarked
package app.kith.bench.matching;

import org.jspecify.annotations.NullMarked;
