package dk.borgerchat.connectors.desk.knowledge;

import dk.borgerchat.connectors.ProblemException;
import dk.borgerchat.connectors.desk.staff.AgentText;
import dk.borgerchat.connectors.desk.staff.Refusal;
import dk.borgerchat.connectors.desk.staff.Staff;
import dk.borgerchat.core.language.Language;
import dk.borgerchat.core.privacy.CitizenText;
import dk.borgerchat.core.privacy.PrivacyMask;
import dk.borgerchat.core.understanding.IntentId;
import io.quarkus.security.identity.SecurityIdentity;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Lets agents search the bot's knowledge, for a chat or with a citizen on the phone. */
@Path("/api/desk/knowledge")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed("agent")
@RunOnVirtualThread
@Tag(name = "Desk knowledge", description = "Approved answers and guides for agents")
public class KnowledgeResource {
  private static final int LONGEST_QUESTION = 500;
  private static final int MOST_FOUND = 8;

  private final Knowledge knowledge;
  private final SecurityIdentity identity;
  private final PrivacyMask mask = new PrivacyMask();

  public KnowledgeResource(Knowledge knowledge, SecurityIdentity identity) {
    this.knowledge = knowledge;
    this.identity = identity;
  }

  /**
   * What an agent looks for; in a body, so that no log of addresses holds it.
   *
   * @param kommune whose version
   */
  public record Search(@Nullable String kommune, @Nullable String text) {}

  /** A kommune an agent can choose. */
  public record Choice(String code, String name) {}

  @GET
  @Path("/kommuner")
  @Operation(summary = "The kommuner the agent serves, by name")
  public List<Choice> kommuner() {
    Staff staff = Staff.of(identity);
    return knowledge.kommuner().stream()
        .filter(kommune -> staff.serves(kommune.code().value()))
        .map(kommune -> new Choice(kommune.code().value(), kommune.name()))
        .toList();
  }

  @POST
  @Path("/search")
  @Operation(summary = "Answers that fit some words, best first")
  public List<Article> search(Search search) {
    String text = AgentText.required(search.text(), LONGEST_QUESTION);
    String kommune = search.kommune() == null ? "" : search.kommune();
    return knowledge.search(
        mask.mask(new CitizenText(text)), Staff.of(identity).served(kommune), MOST_FOUND);
  }

  @GET
  @Path("/articles/{intent}")
  @Operation(summary = "One answer in a kommune's version")
  public Article article(
      @PathParam("intent") String intent,
      @QueryParam("kommune") @DefaultValue("") String kommune,
      @QueryParam("language") @DefaultValue("da") String language) {
    var served = Staff.of(identity).served(kommune);
    return Optional.of(intent)
        .filter(IntentId::isValid)
        .map(IntentId::new)
        .flatMap(id -> knowledge.article(id, served, Language.ofCode(language).orElse(Language.DA)))
        .orElseThrow(KnowledgeResource::unknown);
  }

  @GET
  @Path("/guides/{id}")
  @Operation(summary = "A guide whole, to walk with a citizen")
  public GuideTree guide(@PathParam("id") String id) {
    return knowledge.guide(id).orElseThrow(KnowledgeResource::unknown);
  }

  private static ProblemException unknown() {
    return Refusal.of("no-article", 404, "Svaret findes ikke længere. Søg igen.");
  }
}
