package app.evenkeel.desktop.gauges;

import app.evenkeel.desktop.navigation.Sheet;

import org.jspecify.annotations.Nullable;

/**
 * A red line that was crossed.
 *
 * @param words what happened and when
 * @param opens where it is written; null where that is gone
 */
record RedLine(String words, @Nullable Sheet opens) {}
