/** The way to each service: whose token goes along, and what happens when nobody answers. */
@NullMarked
package app.kith.gateway.routes;

import org.jspecify.annotations.NullMarked;
