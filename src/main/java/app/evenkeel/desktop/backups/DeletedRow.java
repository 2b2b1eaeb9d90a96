package app.evenkeel.desktop.backups;

/**
 * A client who was deleted.
 *
 * @param id theirs
 * @param when they were deleted, as a sentence
 * @param change in which they were
 */
record DeletedRow(String id, String name, String when, long change) {}
