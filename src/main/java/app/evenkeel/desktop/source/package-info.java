/**
 * The facts that judgement rests on, as their owner knows them, and the forms that show them. May
 * be used by every screen.
 */
@NullMarked
package app.evenkeel.desktop.source;

import org.jspecify.annotations.NullMarked;
