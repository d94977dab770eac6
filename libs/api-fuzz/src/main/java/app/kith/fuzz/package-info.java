/** Requests that nobody would send in good faith, made from an OpenAPI document with a fixed seed. */
@NullMarked
package app.kith.fuzz;

import org.jspecify.annotations.NullMarked;
