package app.evenkeel.store.timeline;

import app.evenkeel.journal.TimelineItem;

import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * Neighbours on a timeline, newest first.
 *
 * @param next the last place of it; null where nothing older is left
 */
public record Stretch(List<TimelineItem> items, @Nullable Place next) {}
