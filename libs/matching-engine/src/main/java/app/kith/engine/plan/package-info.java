/** Who should meet whom: a b-matching of a weighted graph, with a dual that proves how good it is. */
@NullMarked
package app.kith.engine.plan;

import org.jspecify.annotations.NullMarked;
