/** Where the browser meets the platform: sign-in, the session, the routes to the services, and the web apps. */
@NullMarked
package app.kith.gateway;

import org.jspecify.annotations.NullMarked;
