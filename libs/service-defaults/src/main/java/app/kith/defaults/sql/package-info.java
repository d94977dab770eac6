/** How a service's views and functions reach its database. */
@NullMarked
package app.kith.defaults.sql;

import org.jspecify.annotations.NullMarked;
