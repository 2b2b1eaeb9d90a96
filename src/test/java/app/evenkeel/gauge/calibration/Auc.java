package app.evenkeel.gauge.calibration;

import java.util.Arrays;
import java.util.Comparator;

/**
 * The area under the ROC curve: how often, of one that happened and one that did not, the former
 * had the higher score. Equal scores count as one half.
 */
final class Auc {
    private Auc() {}

    /** Not a number where all happened, or none. */
    static double of(double[] scores, boolean[] happened) {
        Integer[] byScore = new Integer[scores.length];
        Arrays.setAll(byScore, i -> i);
        Arrays.sort(byScore, Comparator.comparingDouble(i -> scores[i]));
        double won = 0;
        double notBelow = 0;
        double all = 0;
        for (int from = 0; from < byScore.length; ) {
            double did = 0;
            double not = 0;
            int to = from;
            while (to < byScore.length && scores[byScore[to]] == scores[byScore[from]]) {
                if (happened[byScore[to++]]) {
                    did++;
                } else {
                    not++;
                }
            }
            won += did * (notBelow + not / 2);
            notBelow += not;
            all += did;
            from = to;
        }
        return won / (all * notBelow);
    }
}
