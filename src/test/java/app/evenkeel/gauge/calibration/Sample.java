package app.evenkeel.gauge.calibration;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;

/** Moments with every judge's score; of all customers, or of some of them, also more than once. */
record Sample(List<Moment> moments, Map<Judge, double[]> scores) {
    static Sample of(List<Moment> moments, List<Judge> judges) {
        Map<Judge, double[]> scores = new HashMap<>();
        judges.forEach(j -> scores.put(j, moments.stream().mapToDouble(j.score()).toArray()));
        return new Sample(moments, scores);
    }

    double auc(Judge judge) {
        boolean[] late = new boolean[moments.size()];
        for (int i = 0; i < late.length; i++) {
            late[i] = moments.get(i).paidLate();
        }
        return Auc.of(scores.get(judge), late);
    }

    /** The moments of each customer, as places in the list. */
    private List<List<Integer>> byCustomer() {
        Map<String, List<Integer>> places = new TreeMap<>();
        for (int i = 0; i < moments.size(); i++) {
            places.computeIfAbsent(moments.get(i).customer(), _ -> new ArrayList<>()).add(i);
        }
        return List.copyOf(places.values());
    }

    int customers() {
        return byCustomer().size();
    }

    /** The customers in two halves: by their ids in turn, one to the first, one to the second. */
    Halves halves() {
        List<List<Integer>> customers = byCustomer();
        List<List<Integer>> first = new ArrayList<>();
        List<List<Integer>> second = new ArrayList<>();
        for (int i = 0; i < customers.size(); i++) {
            (i % 2 == 0 ? first : second).add(customers.get(i));
        }
        return new Halves(with(first), with(second));
    }

    /** The customers in two halves, at random. */
    Halves halves(Random random) {
        List<List<Integer>> customers = new ArrayList<>(byCustomer());
        Collections.shuffle(customers, random);
        int middle = customers.size() / 2;
        return new Halves(
                with(customers.subList(0, middle)),
                with(customers.subList(middle, customers.size())));
    }

    /** As many customers drawn at random, each as often as it comes (bootstrap). */
    Sample redrawn(Random random) {
        List<List<Integer>> customers = byCustomer();
        return with(
                random.ints(customers.size(), 0, customers.size())
                        .mapToObj(customers::get)
                        .toList());
    }

    private Sample with(List<List<Integer>> customers) {
        int[] places = customers.stream().flatMapToInt(Sample::ints).toArray();
        Map<Judge, double[]> theirs = new HashMap<>();
        scores.forEach((judge, all) ->
                theirs.put(judge, Arrays.stream(places).mapToDouble(i -> all[i]).toArray()));
        return new Sample(Arrays.stream(places).mapToObj(moments::get).toList(), theirs);
    }

    private static IntStream ints(List<Integer> places) {
        return places.stream().mapToInt(Integer::intValue);
    }

    /** One to tune on, and one to report on. */
    record Halves(Sample tuned, Sample heldOut) {
        Halves swapped() {
            return new Halves(heldOut, tuned);
        }
    }
}
