package dk.borgerchat.core.publishing;

import java.util.ArrayList;
import java.util.Arrays;
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
  private final Map<Long, Holders> holders = new HashMap<>();

  /** The square of each cluster's length. */
  private double[] squares = new double[64];

  private int size;

  private Clusters(Function<T, Meaning> meaning) {
    this.meaning = meaning;
  }

  /** The clusters that hold an n-gram, and how much of it each. */
  private static final class Holders {
    private int[] clusters = new int[4];
    private double[] weights = new double[4];
    private int size;

    /** Adds to what a cluster holds, and gives what it held before. */
    double add(int cluster, double weight) {
      for (int i = size - 1; i >= 0; i--) {
        if (clusters[i] == cluster) {
          weights[i] += weight;
          return weights[i] - weight;
        }
      }
      if (size == clusters.length) {
        clusters = Arrays.copyOf(clusters, 2 * size);
        weights = Arrays.copyOf(weights, 2 * size);
      }
      clusters[size] = cluster;
      weights[size] = weight;
      size++;
      return 0;
    }

    void multiply(double weight, double[] products) {
      for (int i = 0; i < size; i++) {
        products[clusters[i]] += weight * weights[i];
      }
    }
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
    for (int i = 0; i < size; i++) {
      shared.add(new ArrayList<>());
    }
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
    if (size == squares.length) {
      squares = Arrays.copyOf(squares, 2 * size);
    }
    add(size, first);
    size++;
  }

  private void add(int cluster, Meaning one) {
    one.weights()
        .forEach((feature, weight) -> {
          double before =
              holders.computeIfAbsent(feature, unused -> new Holders()).add(cluster, weight);
          squares[cluster] += weight * (2 * before + weight);
        });
  }

  /** The cluster a meaning is most like; -1 where it is like none. */
  private int nearest(Meaning its) {
    double[] products = new double[size];
    its.weights()
        .forEach((feature, weight) -> {
          Holders holding = holders.get(feature);
          if (holding != null) {
            holding.multiply(weight, products);
          }
        });
    int nearest = -1;
    double likeness = ALIKE;
    for (int cluster = 0; cluster < size; cluster++) {
      double here = products[cluster] == 0 ? 0 : products[cluster] / Math.sqrt(squares[cluster]);
      if (here > likeness) {
        likeness = here;
        nearest = cluster;
      }
    }
    return nearest;
  }
}
