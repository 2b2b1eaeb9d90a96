package app.evenkeel.desktop.instrument;

/**
 * Where a value lies on a dial: an arc of 240°, open below, from 0 at the lower left to 100 at the
 * lower right. Angles in degrees, counted from three o'clock against the clock; lengths in pixels,
 * y downwards.
 *
 * @param radius of the middle of the stroke
 */
record DialArc(double centreX, double centreY, double radius) {
    static final double START = 210;
    static final double SWEEP = -240;

    /** From the start of the arc; negative, because it goes with the clock. */
    static double length(double value) {
        return SWEEP * value / 100;
    }

    static double angle(double value) {
        return START + length(value);
    }

    /**
     * @param outwards how far outside the arc
     */
    double x(double value, double outwards) {
        return centreX + (radius + outwards) * Math.cos(Math.toRadians(angle(value)));
    }

    double y(double value, double outwards) {
        return centreY - (radius + outwards) * Math.sin(Math.toRadians(angle(value)));
    }
}
