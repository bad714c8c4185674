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
 *     empty means that it is not live yet
 * @param membership whether its citizens are served
 */
public record Kommune(
    KommuneCode code,
    String name,
    URI website,
    String region,
    List<String> origins,
    Membership membership) {
  public Kommune {
    origins = List.copyOf(origins);
  }

  /** One whose citizens are served. */
  public Kommune(KommuneCode code, String name, URI website, String region, List<String> origins) {
    this(code, name, website, region, origins, Membership.ACTIVE);
  }

  /** The same kommune after it was paused, has left or has come back. */
  public Kommune as(Membership now) {
    return new Kommune(code, name, website, region, origins, now);
  }

  /** Whether its citizens are served. */
  public boolean isServed() {
    return membership == Membership.ACTIVE;
  }

  /** The website as people write it: {@code www.aarhus.dk}. */
  public String websiteName() {
    return website.getHost();
  }
}
