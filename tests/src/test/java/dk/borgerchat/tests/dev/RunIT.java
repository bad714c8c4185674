package dk.borgerchat.tests.dev;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code ./dev run} from the first start to Ctrl-C: one run, as each costs a start. */
class RunIT {
  @TempDir Path folder;

  @Test
  void startsSaysWhereAndStopsCleanly() throws Exception {
    try (LocalRun run = LocalRun.ready(folder)) {
      everyPrintedAddressAnswers(run);
      aSecondRunSaysWhatIsRunning(run);
      theSecretIsReadableByItsOwnerAlone();
      controlCStopsEverything(run);
    }
  }

  private static void everyPrintedAddressAnswers(LocalRun run) throws Exception {
    assertThat(run.addresses()).hasSizeGreaterThan(2);
    for (String address : run.addresses()) {
      assertThat(status(address)).as(address).isLessThan(400);
    }
  }

  private static void aSecondRunSaysWhatIsRunning(LocalRun run) throws IOException {
    var second = run.second();
    assertThat(second.exit()).isZero();
    assertThat(second.err()).contains("running already (process " + run.pid());
    assertThat(LocalRun.addressesIn(second.out())).isEqualTo(run.addresses());
  }

  private void theSecretIsReadableByItsOwnerAlone() throws IOException {
    var permissions = Files.getPosixFilePermissions(folder.resolve("data").resolve("secret"));
    assertThat(PosixFilePermissions.toString(permissions)).isEqualTo("rw-------");
  }

  private static void controlCStopsEverything(LocalRun run) throws Exception {
    List<ProcessHandle> family = run.family();
    assertThat(family).hasSizeGreaterThan(3);
    assertThat(run.interrupt()).isZero();
    assertThat(family).noneMatch(ProcessHandle::isAlive);
  }

  private static int status(String address) throws IOException, InterruptedException {
    try (HttpClient client =
        HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NORMAL).build()) {
      var question = HttpRequest.newBuilder(URI.create(address)).build();
      return client.send(question, BodyHandlers.discarding()).statusCode();
    }
  }
}
