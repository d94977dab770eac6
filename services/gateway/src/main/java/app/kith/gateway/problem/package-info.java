/** How the gateway itself says no. */
@NullMarked
package app.kith.gateway.problem;

import org.jspecify.annotations.NullMarked;
