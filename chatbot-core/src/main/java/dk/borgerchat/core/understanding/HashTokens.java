package dk.borgerchat.core.understanding;

import dk.borgerchat.core.language.Features;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.BytesTermAttribute;
import org.apache.lucene.util.BytesRef;

/**
 * Hands a block of n-grams to Lucene, each as the eight bytes of its hash, as often as it occurs.
 */
final class HashTokens extends TokenStream {
  private final Features block;
  private final BytesTermAttribute term = addAttribute(BytesTermAttribute.class);
  private int at;
  private int repeated;

  HashTokens(Features block) {
    this.block = block;
  }

  @Override
  public boolean incrementToken() {
    if (at == block.size()) {
      return false;
    }
    clearAttributes();
    term.setBytesRef(bytes(block.hash(at)));
    repeated++;
    if (repeated == block.count(at)) {
      at++;
      repeated = 0;
    }
    return true;
  }

  @Override
  public void reset() {
    at = 0;
    repeated = 0;
  }

  static BytesRef bytes(long hash) {
    byte[] bytes = new byte[Long.BYTES];
    for (int i = 0; i < Long.BYTES; i++) {
      bytes[i] = (byte) (hash >>> (8 * (Long.BYTES - 1 - i)));
    }
    return new BytesRef(bytes);
  }
}
