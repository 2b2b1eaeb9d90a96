package app.evenkeel.gauge;

/**
 * What a sighting brings to the sum of its gauge.
 *
 * @param points more than 0 where it is adverse, less where it eases
 */
record Share(Sighting sighting, double points) {}
