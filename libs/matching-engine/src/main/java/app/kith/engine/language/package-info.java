/** Takes texts in English, German and Spanish apart: languages, stems, compounds, translations, intents and places. */
@NullMarked
package app.kith.engine.language;

import org.jspecify.annotations.NullMarked;
