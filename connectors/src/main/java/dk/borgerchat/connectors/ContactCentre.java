package dk.borgerchat.connectors;

/**
 * A contact centre behind an adapter. Facts of the contract come in here; what its agents do goes
 * out as commands of the same contract, to {@code borgerchat.handoff.from-centre}. {@code
 * connectors/ADAPTERS.md} tells how to write one.
 *
 * <p>Facts of one conversation come in their order, one after another, at least once: a centre
 * drops what it has seen. Calls block until the centre has the fact.
 */
public interface ContactCentre {
  /**
   * Takes one fact, a CloudEvent in JSON.
   *
   * @throws Unreachable when the centre cannot be reached now: the same fact comes again, and
   *     nothing overtakes it
   * @throws IllegalArgumentException when the centre will never take this record: it goes to the
   *     dead-letter topic with the message as its reason
   */
  void take(String fact);

  /** The centre cannot be reached now; the message says why. */
  final class Unreachable extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public Unreachable(String message, Throwable cause) {
      super(message, cause);
    }
  }
}
