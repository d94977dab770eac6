/** The web apps as files, and what a browser may do with them. */
@NullMarked
package app.kith.gateway.web;

import org.jspecify.annotations.NullMarked;
