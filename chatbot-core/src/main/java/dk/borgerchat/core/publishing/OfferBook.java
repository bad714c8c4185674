package dk.borgerchat.core.publishing;

import dk.borgerchat.core.kommune.KommuneCode;
import dk.borgerchat.core.understanding.IntentId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Keeps what kommuner offer each other, and what became of it. It is only added to. Each method
 * throws {@link ContentUnavailable} when the book cannot be reached. Safe for any number of threads
 * and nodes.
 */
public interface OfferBook {
  /** Writes an offer down. */
  Offer add(Offered offered);

  /** Adds a step; empty where there is no such offer. */
  Optional<Offer> add(long offer, Offer.Step step);

  /** The offer of that number. */
  Optional<Offer> find(long offer);

  /** All offers, newest first. */
  List<Offer> all();

  /** An offer that begins. */
  record Offered(KommuneCode kommune, IntentId intent, String note, String who, Instant at) {}
}
