/** Who should meet whom: suggestions with their reasons, and rounds of pairs. A plain library without framework, clock or storage. */
@NullMarked
package app.kith.engine;

import org.jspecify.annotations.NullMarked;
