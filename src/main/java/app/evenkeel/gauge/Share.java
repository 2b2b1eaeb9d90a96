package app.evenkeel.gauge;

/**
 * What a sighting brings to the sum of its gauge.
 *
 * @param points more than 0 where it is adverse, less where it eases
 * @param left what time has left of it, 0 to 1
 * @param place its place among those of its kind in its week, from 1
 */
record Share(Sighting sighting, double points, double left, int place) {
    Share(Sighting sighting, double points, double left) {
        this(sighting, points, left, 1);
    }

    Share times(double factor) {
        return new Share(sighting, points * factor, left, place);
    }
}
