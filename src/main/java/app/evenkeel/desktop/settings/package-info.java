/** The settings: who you are, your language and hours, how the window looks, where all lies. */
@NullMarked
package app.evenkeel.desktop.settings;

import org.jspecify.annotations.NullMarked;
