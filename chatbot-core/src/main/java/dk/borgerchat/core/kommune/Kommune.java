package dk.borgerchat.core.kommune;

import java.net.URI;
import java.util.List;

/**
 * One kommune and the facts everybody may know about it.
 *
 * @param code its code
 * @param name its name without the word kommune, {@code Aarhus}
 * @param website the root of its website
 * @param region the region it lies in, without the word region
 * @param origins web origins (scheme, host, port) whose pages may carry this kommune's widget;
 *     empty means none
 */
public record Kommune(
    KommuneCode code, String name, URI website, String region, List<String> origins) {
  public Kommune {
    origins = List.copyOf(origins);
  }

  /** The website as people write it: {@code www.aarhus.dk}. */
  public String websiteName() {
    return website.getHost();
  }
}
