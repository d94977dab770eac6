/** When the pairs of a plan meet, and at which table: edge colouring where only the rounds count, local search where more does. */
@NullMarked
package app.kith.engine.timetable;

import org.jspecify.annotations.NullMarked;
