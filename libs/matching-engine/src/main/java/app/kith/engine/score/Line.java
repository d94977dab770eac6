package app.kith.engine.score;

import app.kith.engine.preference.Rules;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** People in order of the share that they keep of their pairs' worth, the largest first; of equals, the smaller numbers. */
final class Line {

    private final int[] people;
    private final int[] places;
    private final double[] keeps;

    Line(int size, Rules rules) {
        people = IntStream.range(0, size)
                .boxed()
                .sorted(Comparator.comparingDouble(person -> -rules.keeps(person)))
                .mapToInt(Integer::intValue)
                .toArray();
        places = new int[size];
        keeps = new double[size];
        for (int place = 0; place < size; place++) {
            places[people[place]] = place;
            keeps[place] = rules.keeps(people[place]);
        }
    }

    int size() {
        return people.length;
    }

    int person(int place) {
        return people[place];
    }

    int place(int person) {
        return places[person];
    }

    double keeps(int place) {
        return keeps[place];
    }

    <T> List<T> of(List<T> byNumber) {
        return IntStream.of(people).mapToObj(byNumber::get).toList();
    }
}
