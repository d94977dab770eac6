/** What short texts mean, as directions: by a model in the JVM or at an address of the organiser's choice, and what a chat model says of a pair. */
@NullMarked
package app.kith.embedding;

import org.jspecify.annotations.NullMarked;
