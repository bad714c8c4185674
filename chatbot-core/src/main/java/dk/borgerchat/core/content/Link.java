package dk.borgerchat.core.content;

import java.net.URI;

/**
 * A link shown under an answer.
 *
 * @param title what a citizen reads; never empty
 * @param url an https address
 */
public record Link(String title, URI url) {
  public Link {
    if (title.isBlank() || !"https".equals(url.getScheme())) {
      throw new IllegalArgumentException("A link has a title and an https address: " + url);
    }
  }
}
