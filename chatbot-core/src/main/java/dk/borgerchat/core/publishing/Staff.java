package dk.borgerchat.core.publishing;

import static dk.borgerchat.core.publishing.StaffRole.ADMIN;
import static dk.borgerchat.core.publishing.StaffRole.AMBASSADOR;
import static dk.borgerchat.core.publishing.StaffRole.APPROVER;
import static dk.borgerchat.core.publishing.StaffRole.AUDITOR;
import static dk.borgerchat.core.publishing.StaffRole.COORDINATOR;
import static dk.borgerchat.core.publishing.StaffRole.EDITOR;
import static dk.borgerchat.core.publishing.StaffRole.KOMMUNE_EDITOR;

import dk.borgerchat.core.kommune.KommuneCode;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who works with content, and what they may do.
 *
 * @param username what they log in with; the author and approver of their revisions
 * @param kommuner whose own texts they work with; counts for the roles of a kommune
 */
public record Staff(String username, Set<StaffRole> roles, Set<KommuneCode> kommuner) {
  public Staff {
    roles = Set.copyOf(roles);
    kommuner = Set.copyOf(kommuner);
  }

  /** The common texts are everybody's to read; a kommune's are its own and the centre's. */
  public boolean mayRead(DocumentPath path) {
    return seesAll()
        || (hasAny(AMBASSADOR, KOMMUNE_EDITOR) && (path.kommune() == null || isOwn(path)));
  }

  /** Whether they may write a document. */
  public boolean mayWrite(DocumentPath path) {
    return path.kommune() == null
        ? hasAny(EDITOR)
        : isOwn(path) && hasAny(AMBASSADOR, KOMMUNE_EDITOR);
  }

  /** Whether they may say yes or no to somebody else's revision of a document. */
  public boolean mayApprove(DocumentPath path) {
    return path.kommune() == null ? hasAny(APPROVER) : isOwn(path) && hasAny(AMBASSADOR);
  }

  /** Whether they may publish what is approved of a document. */
  public boolean mayPublish(DocumentPath path) {
    return mayApprove(path) || mayWrite(path) || hasAny(ADMIN);
  }

  /** Whether they may go back to an earlier release. */
  public boolean mayRollBack() {
    return hasAny(APPROVER, ADMIN);
  }

  /** Whether their written reason may publish what more checks lose by than win. */
  public boolean mayPassTheGate() {
    return hasAny(APPROVER);
  }

  /** Whether they see all kommuner together. */
  public boolean seesAll() {
    return hasAny(EDITOR, APPROVER, COORDINATOR, ADMIN, AUDITOR);
  }

  /** Whether they work with one kommune's own matters. */
  public boolean worksFor(KommuneCode kommune) {
    return kommuner.contains(kommune) && hasAny(AMBASSADOR, KOMMUNE_EDITOR);
  }

  /**
   * Whether they may say who looks at questions and what becomes of them: a kommune's own, or all
   * kommuner's where {@code kommune} is null.
   */
  public boolean mayHandleInbox(@Nullable KommuneCode kommune) {
    return kommune == null ? hasAny(EDITOR, COORDINATOR) : worksFor(kommune);
  }

  /** Whether they may let a kommune see its own questions from fewer conversations. */
  public boolean mayChooseLeast(KommuneCode kommune) {
    return mayApprove(DocumentPath.overlay(kommune));
  }

  /** Whether they make common drafts of what a kommune offers. */
  public boolean mayLift() {
    return hasAny(EDITOR);
  }

  /** Whether they may pause a kommune, let it come back or leave. */
  public boolean mayPause(KommuneCode kommune) {
    return mayTakeOut(kommune) || hasAny(ADMIN);
  }

  /** Whether they may take a kommune's data along, its citizens' conversations with it. */
  public boolean mayTakeOut(KommuneCode kommune) {
    return kommuner.contains(kommune) && hasAny(AMBASSADOR);
  }

  /**
   * Whether they are one of the pair who tell citizens something urgent.
   *
   * @param concerned whose citizens; empty for all
   */
  public boolean mayRaise(Set<KommuneCode> concerned) {
    return hasAny(APPROVER, COORDINATOR, ADMIN)
        || (!concerned.isEmpty() && concerned.stream().allMatch(this::worksFor));
  }

  private boolean isOwn(DocumentPath path) {
    KommuneCode kommune = path.kommune();
    return kommune != null && kommuner.contains(kommune);
  }

  private boolean hasAny(StaffRole... any) {
    return Set.of(any).stream().anyMatch(roles::contains);
  }
}
