/** What short texts mean, as directions: all-MiniLM-L6-v2 in the JVM. */
@NullMarked
package app.kith.embedding;

import org.jspecify.annotations.NullMarked;
