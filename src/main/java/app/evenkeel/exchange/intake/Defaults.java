package app.evenkeel.exchange.intake;

import app.evenkeel.journal.Language;

import java.time.ZoneId;

/**
 * What stands where a file is silent.
 *
 * @param language of an owner, and of clients where the file has no owner
 * @param timeZone of an owner
 */
public record Defaults(Language language, ZoneId timeZone) {}
