/** What the services tell each other: facts, documents and the names of topics. Data only. */
@NullMarked
package app.kith.contracts;

import org.jspecify.annotations.NullMarked;
