/** How much a request may ask of the gateway or a service before anybody knows who sent it. */
@NullMarked
package app.kith.limits;

import org.jspecify.annotations.NullMarked;
