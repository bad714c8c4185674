package dk.borgerchat.core.publishing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * Puts together what means the same. Each thing joins the cluster it is most like, or begins one;
 * then all are shared out once more among the clusters found. The same things in the same order
 * give the same clusters. For one thread.
 */
final class Clusters<T> {
  /**
   * So alike a thing must be to a cluster to join it, 0.0-1.0. Of the content's checks that are not
   * understood, seven of ten neighbours then share an intent, and two of three who do are
   * neighbours.
   */
  static final double ALIKE = 0.40;

  private final Function<T, Meaning> meaning;
  private final List<Map<Long, Double>> sums = new ArrayList<>();
  private final List<Double> lengths = new ArrayList<>();
  private final Map<Long, List<Integer>> holding = new HashMap<>();

  private Clusters(Function<T, Meaning> meaning) {
    this.meaning = meaning;
  }

  /**
   * The clusters of these things: first one for each of {@code seeds}, perhaps empty, then the
   * others in the order in which they began.
   */
  static <T> List<List<T>> of(List<T> things, Function<T, Meaning> meaning, List<Meaning> seeds) {
    Clusters<T> clusters = new Clusters<>(meaning);
    seeds.forEach(clusters::begin);
    for (T thing : things) {
      Meaning its = meaning.apply(thing);
      int nearest = clusters.nearest(its);
      if (nearest < 0) {
        clusters.begin(its);
      } else {
        clusters.add(nearest, its);
      }
    }
    return clusters.shareOut(things, seeds.size());
  }

  private List<List<T>> shareOut(List<T> things, int seeds) {
    List<List<T>> shared = new ArrayList<>();
    sums.forEach(sum -> shared.add(new ArrayList<>()));
    List<List<T>> alone = new ArrayList<>();
    for (T thing : things) {
      int nearest = nearest(meaning.apply(thing));
      if (nearest < 0) {
        alone.add(List.of(thing));
      } else {
        shared.get(nearest).add(thing);
      }
    }
    List<List<T>> kept = new ArrayList<>(shared.subList(0, seeds));
    shared.subList(seeds, shared.size()).stream()
        .filter(cluster -> !cluster.isEmpty())
        .forEach(kept::add);
    kept.addAll(alone);
    return kept;
  }

  private void begin(Meaning first) {
    sums.add(new HashMap<>());
    lengths.add(0.0);
    add(sums.size() - 1, first);
  }

  private void add(int cluster, Meaning one) {
    Map<Long, Double> sum = sums.get(cluster);
    one.weights()
        .forEach((feature, weight) -> {
          if (sum.merge(feature, weight, Double::sum).equals(weight)) {
            holding.computeIfAbsent(feature, unused -> new ArrayList<>()).add(cluster);
          }
        });
    lengths.set(cluster, length(sum));
  }

  /** The cluster a meaning is most like; -1 where it is like none. */
  private int nearest(Meaning its) {
    Map<Integer, Double> products = new HashMap<>();
    its.weights()
        .forEach((feature, weight) ->
            holding
                .getOrDefault(feature, List.of())
                .forEach(cluster ->
                    products.merge(
                        cluster,
                        weight * sums.get(cluster).getOrDefault(feature, 0.0),
                        Double::sum)));
    int nearest = -1;
    double likeness = ALIKE;
    for (Map.Entry<Integer, Double> product : products.entrySet()) {
      double likenessHere = product.getValue() / lengths.get(product.getKey());
      if (likenessHere > likeness) {
        likeness = likenessHere;
        nearest = product.getKey();
      }
    }
    return nearest;
  }

  private static double length(Map<Long, Double> sum) {
    return Math.sqrt(sum.values().stream().mapToDouble(w -> w * w).sum());
  }
}
