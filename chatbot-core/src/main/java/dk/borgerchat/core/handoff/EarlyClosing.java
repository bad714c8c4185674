package dk.borgerchat.core.handoff;

import java.time.Instant;
import java.util.Optional;

/** Whether a supervisor has closed the hotline before its time, and what citizens are told. */
public interface EarlyClosing {
  /** What citizens are told while it is closed early; empty while it is not. */
  Optional<String> text();

  /** Closes it until a moment, after which the opening hours hold again. */
  void close(String text, Instant until);

  /** Ends an early closing; does nothing where there is none. */
  void reopen();
}
