package app.evenkeel.desktop.backups;

import app.evenkeel.store.backup.Backup;

/**
 * A backup in the list.
 *
 * @param moment when it was made
 * @param reason why it was made
 */
record BackupRow(Backup backup, String moment, String reason, String size) {}
