package dk.borgerchat.tests.pages;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.impl.driver.Driver;
import dk.borgerchat.tests.running.Chromium;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * TypeScript's own compiler over all pages, on the Node that Playwright brings. The bundler does
 * not ask whether a name is known or a type fits.
 */
class TypesOfThePagesIT {
  private static final Path PAGES =
      Path.of("../connectors/src/main/resources/web").toAbsolutePath().normalize();
  private static final Path LIBRARIES =
      Path.of("../deploy/node_modules").toAbsolutePath().normalize();
  private static final String COMPILER = "META-INF/resources/webjars/typescript";
  private static final String IN_ITS_JAR = "META-INF/maven/org.webjars.npm/typescript/pom.xml";

  private static final String SETTINGS =
      """
      {
        "extends": "./web/tsconfig.json",
        "compilerOptions": {
          "noEmit": true,
          "noUnusedLocals": true,
          "preserveSymlinks": true,
          "skipLibCheck": true,
          "types": []
        },
        "include": ["web/**/*.ts"]
      }
      """;

  @Test
  void everyNameIsKnownAndEveryTypeFits(@TempDir Path folder) throws Exception {
    assertThat(LIBRARIES).as("made where the application is built").isDirectory();
    Path pages = Files.createSymbolicLink(folder.resolve("web"), PAGES);
    Path libraries = Files.createSymbolicLink(folder.resolve("node_modules"), LIBRARIES);
    Files.writeString(folder.resolve("tsconfig.json"), SETTINGS);
    unpackCompiler(folder.resolve("typescript"));

    Process compiler =
        new ProcessBuilder(node(), "typescript/tsc.js", "--project", "tsconfig.json")
            .directory(folder.toFile())
            .redirectErrorStream(true)
            .start();
    String said = new String(compiler.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    Files.delete(pages);
    Files.delete(libraries);

    assertThat(said).isEmpty();
    assertThat(compiler.waitFor()).isZero();
  }

  private static String node() {
    return Driver.ensureDriverInstalled(Chromium.NO_DOWNLOAD, false)
        .createProcessBuilder()
        .command()
        .getFirst();
  }

  /** From the class path, with the types of the browser beside it. */
  private static void unpackCompiler(Path to) throws IOException {
    String inJar = TypesOfThePagesIT.class.getClassLoader().getResource(IN_ITS_JAR).toString();
    Files.createDirectory(to);
    try (FileSystem jar = FileSystems.newFileSystem(URI.create(inJar.split("!")[0]), Map.of());
        Stream<Path> files = Files.walk(jar.getPath(COMPILER), 3)) {
      for (Path file : files.filter(TypesOfThePagesIT::isOfTheCompiler).toList()) {
        Files.copy(file, to.resolve(file.getFileName().toString()));
      }
    }
  }

  private static boolean isOfTheCompiler(Path file) {
    String name = String.valueOf(file.getFileName());
    return file.getParent() != null
        && file.getParent().endsWith("lib")
        && (name.endsWith("tsc.js") || name.endsWith(".d.ts"));
  }
}
