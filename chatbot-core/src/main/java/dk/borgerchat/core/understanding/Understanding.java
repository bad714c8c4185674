package dk.borgerchat.core.understanding;

/** What we think a citizen means, in the four zones that decide how the dialogue goes on. */
public sealed interface Understanding {
  /** The evidence behind it. */
  Reading reading();

  /** One intent is sure enough to act on at once: the first candidate. */
  record Understood(Reading reading) implements Understanding {
    public Understood {
      requireCandidate(reading);
    }

    /** The intent to act on. */
    public IntentId intent() {
      return reading.candidates().getFirst().intent();
    }
  }

  /** Two or three intents are possible; the citizen is asked which. */
  record Ambiguous(Reading reading) implements Understanding {
    public Ambiguous {
      requireCandidate(reading);
    }
  }

  /** No intent applies, or none is likely enough, or the language has no answers. */
  record NotUnderstood(Reading reading) implements Understanding {}

  /** Life or health may be at stake: the first candidate is an {@code akut.*} intent. */
  record Urgent(Reading reading) implements Understanding {
    public Urgent {
      requireCandidate(reading);
      if (!reading.candidates().getFirst().intent().isUrgent()) {
        throw new IllegalArgumentException("The first candidate of an urgent reading is akut.*");
      }
    }

    /** The urgent intent. */
    public IntentId intent() {
      return reading.candidates().getFirst().intent();
    }
  }

  private static void requireCandidate(Reading reading) {
    if (reading.candidates().isEmpty()) {
      throw new IllegalArgumentException("This zone needs at least one candidate");
    }
  }
}
