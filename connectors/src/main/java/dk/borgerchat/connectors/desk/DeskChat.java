package dk.borgerchat.connectors.desk;

import com.fasterxml.jackson.annotation.JsonInclude;
import dk.borgerchat.connectors.desk.staff.Staff;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A chat as the desk shows it.
 *
 * @param id the conversation's id
 * @param state {@code waiting}, {@code taken} or {@code over}
 * @param request what is waited for
 * @param holder who has it, or had it last; null where nobody has had it since it began to wait
 * @param ended how it ended; null until it is over
 * @param isCitizenAway the citizen's page gives no sign of life
 * @param epoch to send with a command
 * @param sequence of the last thing that happened
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record DeskChat(
    String id,
    String state,
    Request request,
    @Nullable Holder holder,
    @Nullable Ended ended,
    boolean isCitizenAway,
    long epoch,
    long sequence) {

  static final String WAITING = "waiting";
  static final String TAKEN = "taken";
  static final String OVER = "over";

  /**
   * What a citizen waits for.
   *
   * @param kommune four digits
   * @param language of the citizen
   * @param reason why a person is needed: {@code asked, misunderstood, urgent}
   * @param priority 0 before 1
   * @param rank the lowest first; of those with the same the oldest first
   * @param since when the citizen began to wait
   * @param page where the citizen is; null where unknown
   * @param summary what the citizen came for in their own words, shortened
   * @param topic the intent it seems to be about; null where none was understood
   * @param title of that topic, for people
   * @param to whose list it waits on
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record Request(
      String kommune,
      String language,
      String reason,
      int priority,
      int rank,
      Instant since,
      @Nullable String page,
      String summary,
      @Nullable String topic,
      @Nullable String title,
      DeskRoute to) {

    Request titled(String newTitle) {
      return new Request(
          kommune, language, reason, priority, rank, since, page, summary, topic, newTitle, to);
    }

    boolean isUrgent() {
      return priority == 0;
    }

    boolean isFor(Staff staff) {
      return to.suits(staff, kommune);
    }
  }

  /**
   * Who has a chat.
   *
   * @param id user name
   * @param since when they took it
   */
  public record Holder(String id, String name, Instant since) {}

  /**
   * How a chat ended.
   *
   * @param by {@code agent}, {@code citizen} or {@code clock}
   * @param outcome as conversations end; null where nobody said
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record Ended(String by, @Nullable String outcome) {}

  /**
   * A line of the thread.
   *
   * @param from {@code citizen}, {@code bot}, {@code agent}, {@code note} or {@code correction}
   * @param agent name of the agent who wrote it; null for citizen and bot
   * @param line the sequence number of the line a correction replaces; null for all others
   * @param intent what was understood or answered
   * @param confidence how sure the bot was, 0.0-1.0
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record Line(
      long sequence,
      String at,
      String from,
      String text,
      @Nullable String agent,
      @Nullable Long line,
      @Nullable String intent,
      @Nullable Double confidence) {}

  /** A chat with its thread. */
  public record Thread(DeskChat chat, List<Line> lines) {}

  /** The chat at a later time. */
  DeskChat at(long newEpoch, long newSequence) {
    return new DeskChat(id, state, request, holder, ended, isCitizenAway, newEpoch, newSequence);
  }

  DeskChat about(String title) {
    return new DeskChat(
        id, state, request.titled(title), holder, ended, isCitizenAway, epoch, sequence);
  }

  DeskChat takenBy(Holder by) {
    return new DeskChat(id, TAKEN, request, by, ended, isCitizenAway, epoch, sequence);
  }

  DeskChat over(Ended how) {
    return new DeskChat(id, OVER, request, holder, how, isCitizenAway, epoch, sequence);
  }

  DeskChat away(boolean isAway) {
    return new DeskChat(id, state, request, holder, ended, isAway, epoch, sequence);
  }

  boolean is(String wanted) {
    return state.equals(wanted);
  }

  boolean isWith(String staff) {
    return is(TAKEN) && isHeldBy(staff);
  }

  /** Tells whether somebody may see the chat: whose kommune they serve, or which came to them. */
  boolean isOpenTo(Staff staff) {
    return staff.isSupervisor()
        || staff.serves(request.kommune())
        || request.to().isTo(staff)
        || isHeldBy(staff.id());
  }

  /**
   * Tells whether it stands on somebody's list of those who wait. A list that nobody is there for
   * is everybody's.
   *
   * @param ready who takes new chats
   */
  boolean waitsFor(Staff staff, List<Staff> ready) {
    return is(WAITING)
        && (staff.isSupervisor()
            || request.isFor(staff)
            || (staff.serves(request.kommune()) && ready.stream().noneMatch(request::isFor)));
  }

  /** Tells whether it waits on a list that is not everybody's. */
  boolean isDirected() {
    return is(WAITING) && !request.to().equals(DeskRoute.ANYBODY);
  }

  private boolean isHeldBy(String staff) {
    return holder != null && holder.id().equals(staff);
  }
}
