/** What a meeting of two people is worth, and why: what each can give the other, and what speaks against the pair. */
@NullMarked
package app.kith.engine.score;

import org.jspecify.annotations.NullMarked;
