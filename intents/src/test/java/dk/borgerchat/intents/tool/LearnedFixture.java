package dk.borgerchat.intents.tool;

import dk.borgerchat.intents.ContentFixture;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;

/** A small content folder that tool tests share, so that its model is learned once. */
final class LearnedFixture {
  private static final List<String> EMERGENCIES =
      List.of(
          "det brænder i køkkenet",
          "min mand trækker ikke vejret",
          "der er sket en ulykke med blod",
          "ring efter en ambulance",
          "huset står i flammer",
          "hun er bevidstløs og kold",
          "bilen ramte et barn",
          "han har hjertestop",
          "der er ild i lejligheden",
          "hjælp hun dør",
          "røg og flammer i opgangen",
          "min far er faldet om og bløder",
          "kvalt i mad lige nu",
          "en mand er druknet i havnen",
          "alvorlig ulykke på vejen",
          "jeg kan ikke få luft hjælp",
          "brand brand brand",
          "han er skudt",
          "min baby er blå og slap",
          "ambulance nu");

  private static final String JOURNEYS =
      """
      journeys:
        - title: Brand
          steps:
            - says: det brænder i køkkenet
              zone: urgent
              answers: akut.112
              owner: queue
        - title: Brand uden hjælp
          steps:
            - says: det brænder i køkkenet
              owner: bot
              reply: Det går over
            - presses: Ring aldrig
              decision: reply
        - title: Brand en dag
          notYet: Det lærer den aldrig.
          steps:
            - says: det brænder i køkkenet
              decision: reply
      """;

  private static final Path FOLDER = write();

  private LearnedFixture() {}

  static String content() {
    System.setProperty(ShelfOption.FOLDER_PROPERTY, FOLDER.resolve("models").toString());
    return FOLDER.resolve("content").toString();
  }

  static String models() {
    return FOLDER.resolve("models").toString();
  }

  private static Path write() {
    try {
      Path folder = Files.createTempDirectory("borgerchat-tool");
      ContentFixture fixture = new ContentFixture(folder.resolve("content"));
      fixture.intent(
          "kommuner/0999/local",
          "trafik.faerge",
          IntStream.range(0, 20).mapToObj(i -> "færgen over åen tur " + i).toList());
      fixture.intent("common", "akut.112", EMERGENCIES);
      fixture.write(
          "kommuner/0999/overlay.yaml",
          "approver: seed\nvariables:\n  kommune.telefon: \"99 99 99 99\"\n");
      fixture.write("journeys/brand.yaml", JOURNEYS);
      return folder;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
