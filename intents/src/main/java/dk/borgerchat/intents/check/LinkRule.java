package dk.borgerchat.intents.check;

import dk.borgerchat.core.content.Problem;
import dk.borgerchat.core.kommune.KommuneCode;
import dk.borgerchat.intents.format.ContentDraft;
import dk.borgerchat.intents.format.LinkLine;
import dk.borgerchat.intents.yaml.Text;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Links lead to the root of an official host or to a page that {@code hosts.yaml} names, and
 * locally also to any page of the kommune's own.
 */
final class LinkRule implements ContentRule {
  private static final Pattern ADDRESS = Pattern.compile("https?://[^\\s)\\]]*[^\\s)\\].,;:!?]");

  /** An address somewhere in a text, and whose text it is. */
  private record Address(Text place, String url, @Nullable KommuneCode kommune) {}

  @Override
  public Stream<Problem> check(ContentDraft draft) {
    if (draft.isBroken("common/hosts.yaml")) {
      return Stream.empty();
    }
    Set<String> official = draft.hosts().stream().map(Text::value).collect(Collectors.toSet());
    return Stream.concat(links(draft), written(draft))
        .flatMap(address -> check(draft, address, official));
  }

  private static Stream<Address> links(ContentDraft draft) {
    Stream<Address> intents =
        draft.intents().stream()
            .flatMap(file -> file.links().stream().map(link -> address(link, file.kommune())));
    Stream<Address> overlays =
        draft.overlays().stream()
            .flatMap(file ->
                file.changes().stream()
                    .flatMap(change -> change.links().stream())
                    .map(link -> address(link, file.kommune())));
    return Stream.concat(intents, overlays);
  }

  private static Address address(LinkLine link, @Nullable KommuneCode kommune) {
    return new Address(link.url(), link.url().value(), kommune);
  }

  private static Stream<Address> written(ContentDraft draft) {
    return CitizenTexts.of(draft)
        .flatMap(text ->
            ADDRESS
                .matcher(text.value())
                .results()
                .map(match -> new Address(text, match.group(), null)));
  }

  private static Stream<Problem> check(ContentDraft draft, Address address, Set<String> official) {
    Optional<String> host = host(address.url());
    if (host.isEmpty()) {
      return Stream.of(
          address
              .place()
              .error(
                  "'" + address.url() + "' er ikke en webadresse.",
                  "Skriv den som https://www.eksempel.dk/side."));
    }
    if (isOwn(draft, host.get(), address.kommune())) {
      return Stream.empty();
    }
    if (!isBelow(host.get(), official)) {
      return Stream.of(unknown(address.place(), host.get()));
    }
    boolean named = isRoot(address.url(), host.get()) || isPage(draft, address.url());
    return named ? Stream.empty() : Stream.of(deep(address.place(), host.get()));
  }

  private static boolean isRoot(String url, String host) {
    return url.equals("https://" + host) || url.equals("https://" + host + "/");
  }

  private static boolean isPage(ContentDraft draft, String url) {
    return draft.pages().stream().anyMatch(page -> page.value().equals(url));
  }

  private static Optional<String> host(String url) {
    try {
      return Optional.ofNullable(new URI(url).getHost());
    } catch (URISyntaxException e) {
      return Optional.empty();
    }
  }

  private static boolean isBelow(String host, Set<String> official) {
    return official.stream().anyMatch(name -> host.equals(name) || host.endsWith("." + name));
  }

  private static boolean isOwn(ContentDraft draft, String host, @Nullable KommuneCode kommune) {
    return draft.kommuner().stream()
        .filter(file -> file.folder().equals(kommune))
        .anyMatch(file -> host(file.website().value()).filter(host::equals).isPresent());
  }

  private static Problem deep(Text place, String host) {
    return place.error(
        "Siden under '" + host + "' står ikke på listen over sider.",
        "Link til https://" + host + ", eller få siden tilføjet i common/hosts.yaml.");
  }

  private static Problem unknown(Text place, String host) {
    return place.error(
        "'" + host + "' står ikke på listen over officielle hjemmesider.",
        "Link til en officiel hjemmeside, eller få den tilføjet i common/hosts.yaml.");
  }
}
