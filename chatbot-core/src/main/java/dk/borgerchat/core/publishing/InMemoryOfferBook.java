package dk.borgerchat.core.publishing;

import dk.borgerchat.core.publishing.Offer.Step;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

/** The book's twin in memory; passes the same contract test as the real one. Thread-safe. */
public final class InMemoryOfferBook implements OfferBook {
  private final TreeMap<Long, Offer> offers = new TreeMap<>();

  @Override
  public synchronized Offer add(Offered one) {
    Offer offer =
        new Offer(
            offers.size() + 1,
            one.kommune(),
            one.intent(),
            one.note(),
            one.who(),
            one.at(),
            List.of());
    offers.put(offer.number(), offer);
    return offer;
  }

  @Override
  public synchronized Optional<Offer> add(long number, Step step) {
    return Optional.ofNullable(
        offers.computeIfPresent(
            number,
            (key, offer) -> {
              List<Step> steps = new ArrayList<>(offer.steps());
              steps.add(step);
              return new Offer(
                  offer.number(),
                  offer.kommune(),
                  offer.intent(),
                  offer.note(),
                  offer.who(),
                  offer.at(),
                  steps);
            }));
  }

  @Override
  public synchronized Optional<Offer> find(long offer) {
    return Optional.ofNullable(offers.get(offer));
  }

  @Override
  public synchronized List<Offer> all() {
    return List.copyOf(offers.descendingMap().values());
  }
}
