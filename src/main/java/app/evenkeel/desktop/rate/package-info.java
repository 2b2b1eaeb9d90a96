/** The form for a central bank's rate, on which interest for late payment is built. */
@NullMarked
package app.evenkeel.desktop.rate;

import org.jspecify.annotations.NullMarked;
