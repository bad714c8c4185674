package dk.borgerchat.connectors.studio;

import dk.borgerchat.core.kommune.KommuneCode;
import dk.borgerchat.core.publishing.DocumentPath;
import dk.borgerchat.core.publishing.Staff;
import dk.borgerchat.core.publishing.StaffRole;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.RequestScoped;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Who is at work in this request. */
@RequestScoped
public class StaffDoor {
  private final SecurityIdentity identity;
  private String reason = "";

  public StaffDoor(SecurityIdentity identity) {
    this.identity = identity;
  }

  /** Who it is and what they may do. */
  Staff staff() {
    Set<String> kommuner = identity.getAttribute("kommuner");
    return new Staff(
        identity.getPrincipal().getName(),
        identity.getRoles().stream()
            .map(StaffRole::of)
            .flatMap(Optional::stream)
            .collect(Collectors.toSet()),
        kommuner.stream().map(KommuneCode::new).collect(Collectors.toSet()));
  }

  /** Remembers why they do what they do in this request, for the audit log. */
  String because(@Nullable String why) {
    reason = why == null ? "" : why.strip();
    return reason;
  }

  /** Why they do what they do; empty where they said nothing. */
  String reason() {
    return reason;
  }

  /** A document they may read; ends the request where there is none of that path for them. */
  DocumentPath readable(String path) {
    if (!DocumentPath.isValid(path)) {
      throw StudioProblems.notFound();
    }
    DocumentPath document = new DocumentPath(path);
    if (!staff().mayRead(document)) {
      throw StudioProblems.forbidden();
    }
    return document;
  }

  /** A kommune whose texts they may read. */
  KommuneCode readableKommune(String code) {
    if (!KommuneCode.isValid(code)) {
      throw StudioProblems.notFound();
    }
    KommuneCode kommune = new KommuneCode(code);
    if (!staff().mayRead(DocumentPath.overlay(kommune))) {
      throw StudioProblems.forbidden();
    }
    return kommune;
  }
}
