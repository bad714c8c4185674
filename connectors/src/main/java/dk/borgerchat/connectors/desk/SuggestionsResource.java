package dk.borgerchat.connectors.desk;

import com.fasterxml.jackson.annotation.JsonInclude;
import dk.borgerchat.connectors.desk.knowledge.Article;
import dk.borgerchat.connectors.desk.knowledge.Knowledge;
import dk.borgerchat.connectors.desk.staff.Staff;
import dk.borgerchat.core.kommune.KommuneCode;
import dk.borgerchat.core.language.Language;
import dk.borgerchat.core.privacy.MaskedText;
import dk.borgerchat.core.understanding.IntentId;
import dk.borgerchat.core.understanding.Topic;
import io.quarkus.security.identity.SecurityIdentity;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/**
 * What the agent could answer to what the citizen wrote last, as the bot would: the same engine,
 * the same texts, the citizen's kommune and language.
 */
@Path("/api/desk/chats/{id}/suggestions")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed("agent")
@RunOnVirtualThread
@Tag(name = "Desk knowledge", description = "Approved answers and guides for agents")
public class SuggestionsResource {
  private static final int MOST = 3;
  private static final int LOOK_BACK = 5;

  private final DeskBoard board;
  private final Knowledge knowledge;
  private final SecurityIdentity identity;

  public SuggestionsResource(DeskBoard board, Knowledge knowledge, SecurityIdentity identity) {
    this.board = board;
    this.knowledge = knowledge;
    this.identity = identity;
  }

  /**
   * What could be answered.
   *
   * @param after the sequence number of the line it answers; 0 where the citizen wrote nothing
   * @param articles best first; may be empty
   * @param procedure what to do where life or health may be at stake; null where it is not
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record Suggestions(long after, List<Article> articles, @Nullable Article procedure) {}

  @GET
  @Operation(summary = "Approved answers to what the citizen wrote last")
  public Suggestions suggestions(@PathParam("id") String id) {
    DeskChat chat = board.find(id, Staff.of(identity));
    List<DeskChat.Line> lines = board.lines(id, 0);
    List<DeskChat.Line> latest =
        lines.reversed().stream()
            .filter(line -> line.from().equals("citizen"))
            .limit(LOOK_BACK)
            .toList();
    return latest.stream()
        .map(line -> new Suggestions(line.sequence(), answers(chat, lines, line), null))
        .filter(suggestions -> !suggestions.articles().isEmpty())
        .findFirst()
        .map(found -> new Suggestions(found.after(), found.articles(), procedure(chat, lines)))
        .orElse(new Suggestions(0, List.of(), procedure(chat, lines)));
  }

  private List<Article> answers(DeskChat chat, List<DeskChat.Line> lines, DeskChat.Line line) {
    return knowledge.understood(
        MaskedText.alreadyMasked(line.text()),
        new KommuneCode(chat.request().kommune()),
        language(chat),
        topic(lines, line),
        MOST);
  }

  /** What was talked about before the line. */
  private static @Nullable Topic topic(List<DeskChat.Line> lines, DeskChat.Line line) {
    return lines.reversed().stream()
        .filter(before -> before.sequence() < line.sequence() && before.from().equals("citizen"))
        .filter(before -> before.intent() != null)
        .findFirst()
        .map(before ->
            new Topic(
                new IntentId(Objects.requireNonNull(before.intent())),
                MaskedText.alreadyMasked(before.text())))
        .orElse(null);
  }

  private @Nullable Article procedure(DeskChat chat, List<DeskChat.Line> lines) {
    if (!chat.request().isUrgent()) {
      return null;
    }
    KommuneCode kommune = new KommuneCode(chat.request().kommune());
    return lines.reversed().stream()
        .flatMap(line -> Stream.ofNullable(line.intent()))
        .map(IntentId::new)
        .filter(IntentId::isUrgent)
        .flatMap(intent -> knowledge.article(intent, kommune, Language.DA).stream())
        .findFirst()
        .orElse(null);
  }

  private static Language language(DeskChat chat) {
    return Optional.of(chat.request().language()).flatMap(Language::ofCode).orElse(Language.DA);
  }
}
