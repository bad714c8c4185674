package dk.borgerchat.core.understanding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class TermTableTest {
  @Test
  void findsEveryTermAndNoOther() {
    long[] hashes = new SplittableRandom(3).longs(10_000).sorted().distinct().toArray();
    TermTable table = new TermTable(hashes);
    for (int i = 0; i < hashes.length; i++) {
      assertThat(table.numberOf(hashes[i])).isEqualTo(i);
      assertThat(table.hash(i)).isEqualTo(hashes[i]);
    }
    new SplittableRandom(4)
        .longs(1_000)
        .forEach(other -> assertThat(table.numberOf(other)).isEqualTo(-1));
  }

  @Test
  void anEmptyTableHoldsNothing() {
    assertThat(new TermTable(new long[0]).numberOf(7)).isEqualTo(-1);
  }
}
