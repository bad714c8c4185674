package dk.borgerchat.core.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import dk.borgerchat.core.SmallTown;
import dk.borgerchat.core.kommune.KommuneCode;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RetentionTest {
  @Test
  void aKommunesOwnTimeIsToldInBegunDays() {
    Retention retention =
        new Retention(Duration.ofDays(21), Map.of(SmallTown.LILLEBY, Duration.ofHours(25)));

    assertThat(retention.days(new KommuneCode("0751"))).isEqualTo(21);
    assertThat(retention.days(SmallTown.LILLEBY)).isEqualTo(2);
  }
}
