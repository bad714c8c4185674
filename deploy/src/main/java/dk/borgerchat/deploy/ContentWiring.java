package dk.borgerchat.deploy;

import dk.borgerchat.core.content.ContentReader.Result;
import dk.borgerchat.core.content.Release;
import dk.borgerchat.core.kommune.DanishTime;
import dk.borgerchat.core.publishing.ContentImport;
import dk.borgerchat.core.publishing.ContentUnavailable;
import dk.borgerchat.core.publishing.CrisisBook;
import dk.borgerchat.core.publishing.CrisisSwitch;
import dk.borgerchat.core.publishing.DocumentFormat;
import dk.borgerchat.core.publishing.DocumentReader;
import dk.borgerchat.core.publishing.DriftAlarm;
import dk.borgerchat.core.publishing.DriftAnswers;
import dk.borgerchat.core.publishing.Editing;
import dk.borgerchat.core.publishing.ImportBook;
import dk.borgerchat.core.publishing.Inbox;
import dk.borgerchat.core.publishing.InboxBook;
import dk.borgerchat.core.publishing.InboxDesk;
import dk.borgerchat.core.publishing.LiveRelease;
import dk.borgerchat.core.publishing.MembershipBook;
import dk.borgerchat.core.publishing.Memberships;
import dk.borgerchat.core.publishing.OfferBook;
import dk.borgerchat.core.publishing.PageBook;
import dk.borgerchat.core.publishing.PageFetcher;
import dk.borgerchat.core.publishing.PageReviews;
import dk.borgerchat.core.publishing.PageWatch;
import dk.borgerchat.core.publishing.PlanBook;
import dk.borgerchat.core.publishing.Planning;
import dk.borgerchat.core.publishing.Publisher;
import dk.borgerchat.core.publishing.QuestionBook;
import dk.borgerchat.core.publishing.Recognizers;
import dk.borgerchat.core.publishing.ReleaseShelf;
import dk.borgerchat.core.publishing.RevisionBook;
import dk.borgerchat.core.publishing.SeedAnswers;
import dk.borgerchat.core.publishing.SeedImport;
import dk.borgerchat.core.publishing.Sharing;
import dk.borgerchat.core.publishing.WithdrawalBook;
import dk.borgerchat.core.publishing.Withdrawing;
import dk.borgerchat.intents.SeedContent;
import dk.borgerchat.intents.YamlDocumentReader;
import dk.borgerchat.intents.yaml.YamlFormat;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Supplier;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Makes the core's publishing out of its ports and the readers of content. */
final class ContentWiring {
  @Produces
  @Singleton
  DocumentReader reader() {
    return new YamlDocumentReader(() -> LocalDate.now(DanishTime.ZONE));
  }

  @Produces
  @Singleton
  DocumentFormat format() {
    return new YamlFormat();
  }

  @Produces
  @Singleton
  LocalCopy copy(@ConfigProperty(name = "borgerchat.release.folder") Path folder) {
    return new LocalCopy(folder);
  }

  @Produces
  @Singleton
  Recognizers recognizers(ReleaseShelf shelf, DocumentReader reader) {
    int threads = Math.max(1, Runtime.getRuntime().availableProcessors() / 2);
    return new Recognizers(shelf, SeedContent.release(reader), threads);
  }

  /** Begins with the copy of the last release, else with what is packaged. */
  @Produces
  @Singleton
  LiveRelease live(
      ReleaseShelf shelf,
      DocumentReader reader,
      Recognizers recognizers,
      CrisisBook crises,
      WithdrawalBook withdrawals,
      MembershipBook members,
      LocalCopy copy,
      Clock clock) {
    Release first =
        copy.read()
            .flatMap(documents -> released(reader.readReleased(documents), recognizers))
            .orElseGet(recognizers::last);
    return new LiveRelease(first, shelf, reader, recognizers, crises, withdrawals, members, clock);
  }

  private static Optional<Release> released(Result result, Recognizers recognizers) {
    try {
      return result instanceof Result.Sound sound
          ? Optional.of(recognizers.release(0, sound.content()))
          : Optional.empty();
    } catch (ContentUnavailable withoutItsModel) {
      return Optional.empty();
    }
  }

  @Produces
  @Singleton
  Editing editing(RevisionBook book, DocumentReader reader, DocumentFormat format, Clock clock) {
    return new Editing(book, reader, format, clock);
  }

  @Produces
  @Singleton
  DriftAlarm driftAlarm(
      RevisionBook book, ReleaseShelf shelf, DriftAnswers answers, DocumentFormat format) {
    return new DriftAlarm(book, shelf, answers, format);
  }

  @Produces
  @Singleton
  Publisher publisher(
      RevisionBook book,
      ReleaseShelf shelf,
      DocumentReader reader,
      DocumentFormat format,
      Recognizers recognizers,
      QuestionBook questions,
      WithdrawalBook withdrawals,
      Clock clock) {
    return new Publisher(book, shelf, reader, format, recognizers, questions, withdrawals, clock);
  }

  @Produces
  @Singleton
  Inbox inbox(
      QuestionBook questions,
      InboxBook cases,
      RevisionBook book,
      ReleaseShelf shelf,
      Supplier<Release> releases,
      Clock clock) {
    return new Inbox(questions, cases, book, shelf, releases, clock);
  }

  @Produces
  @Singleton
  InboxDesk inboxDesk(
      Inbox inbox,
      InboxBook cases,
      RevisionBook book,
      Editing editing,
      DocumentFormat format,
      Clock clock) {
    return new InboxDesk(inbox, cases, book, editing, format, clock);
  }

  @Produces
  @Singleton
  Withdrawing withdrawing(WithdrawalBook withdrawals, RevisionBook book, Clock clock) {
    return new Withdrawing(withdrawals, book, clock);
  }

  @Produces
  @Singleton
  Memberships memberships(MembershipBook book, Clock clock) {
    return new Memberships(book, clock);
  }

  @Produces
  @Singleton
  Sharing sharing(
      OfferBook offers,
      RevisionBook book,
      Editing editing,
      DocumentFormat format,
      Supplier<Release> releases,
      Clock clock) {
    return new Sharing(offers, book, editing, format, releases, clock);
  }

  @Produces
  @Singleton
  SeedImport seedImport(RevisionBook book, SeedAnswers answers, Editing editing, Clock clock) {
    return new SeedImport(YamlDocumentReader.packaged(), book, answers, editing, clock);
  }

  @Produces
  @Singleton
  ContentImport contentImport(
      ImportBook imports,
      RevisionBook book,
      ReleaseShelf shelf,
      SeedAnswers answers,
      Editing editing,
      Clock clock) {
    return new ContentImport(imports, book, shelf, answers, editing, clock);
  }

  @Produces
  @Singleton
  Planning planning(
      PlanBook plans,
      RevisionBook book,
      Publisher publisher,
      Withdrawing withdrawing,
      Clock clock) {
    return new Planning(plans, book, publisher, withdrawing, clock);
  }

  @Produces
  @Singleton
  PageWatch pageWatch(Supplier<Release> releases, PageBook book, PageFetcher fetcher, Clock clock) {
    return new PageWatch(releases, book, fetcher, clock);
  }

  @Produces
  @Singleton
  PageReviews pageReviews(PageBook pages, RevisionBook book) {
    return new PageReviews(pages, book);
  }

  @Produces
  @Singleton
  CrisisSwitch crisisSwitch(CrisisBook book, Supplier<Release> releases, Clock clock) {
    return new CrisisSwitch(book, releases, clock);
  }
}
