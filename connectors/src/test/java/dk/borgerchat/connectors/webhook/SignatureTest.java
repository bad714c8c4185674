package dk.borgerchat.connectors.webhook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class SignatureTest {
  private static final Instant NOW = Instant.ofEpochSecond(1_700_000_000);
  private static final Duration TOLERANCE = Duration.ofMinutes(5);
  private static final String BODY = "{\"type\":\"x\"}";

  private final Signature ours = new Signature("a secret that only the two sides know");

  /** Computed with {@code openssl dgst -sha256 -hmac}, so that others can check theirs. */
  @Test
  void isTheHmacOfTimeAndBody() {
    assertThat(ours.of(BODY, NOW))
        .isEqualTo(
            "t=1700000000,v1=2df015698a3bbac6e67a4ebe75d53d651c7930a4d32ce039777895a41d25328c");
  }

  @Test
  void isRightForItsOwnBodyAndTimeOnly() {
    String header = ours.of(BODY, NOW);

    assertThat(ours.isRight(header, BODY, NOW, TOLERANCE)).isTrue();
    assertThat(ours.isRight(header, BODY + " ", NOW, TOLERANCE)).isFalse();
    assertThat(ours.isRight(header.replace("t=17", "t=18"), BODY, NOW, TOLERANCE)).isFalse();
    assertThat(ours.isRight(null, BODY, NOW, TOLERANCE)).isFalse();
    assertThat(ours.isRight("t=1,v1=00", BODY, NOW, TOLERANCE)).isFalse();
  }

  @Test
  void isRefusedWhenItIsOldOrFromAnotherSecret() {
    String header = ours.of(BODY, NOW);
    Signature theirs = new Signature("another secret of just as many characters");

    assertThat(ours.isRight(header, BODY, NOW.plusSeconds(300), TOLERANCE)).isTrue();
    assertThat(ours.isRight(header, BODY, NOW.plusSeconds(301), TOLERANCE)).isFalse();
    assertThat(theirs.isRight(header, BODY, NOW, TOLERANCE)).isFalse();
  }

  @Test
  void aShortSecretIsNone() {
    assertThatThrownBy(() -> new Signature("short")).hasMessageContaining("at least 32");
  }
}
