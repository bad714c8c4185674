package dk.borgerchat.services;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.tukaani.xz.XZInputStream;

/**
 * The PostgreSQL programs for this machine, unpacked once. The server refuses to run as root, so
 * root runs it in a user namespace of its own, where it is nobody.
 */
record PostgresBinaries(Path folder) {
  /** The unpacked programs; unpacks them when they are not there yet. */
  static PostgresBinaries unpacked() throws IOException {
    Path folder = BuildFolder.servers().resolve("postgres");
    if (!Files.exists(folder)) {
      Path beside = Files.createTempDirectory(Files.createDirectories(folder.getParent()), "pg");
      unpack(archiveName(), beside);
      moveUnlessThere(beside, folder);
    }
    return new PostgresBinaries(folder);
  }

  /** How {@code program} is called on this machine, without its arguments. */
  List<String> command(String program) {
    List<String> command = new ArrayList<>();
    if ("root".equals(System.getProperty("user.name"))) {
      command.addAll(List.of("unshare", "--user"));
    }
    command.add(folder.resolve("bin").resolve(program).toString());
    return command;
  }

  /** Makes {@code data} an empty cluster in UTF-8, owned by {@code owner} with that password. */
  void initialize(Path data, String owner) throws IOException {
    Path password = Files.writeString(data.resolveSibling("password"), owner);
    List<String> command = new ArrayList<>(command("initdb"));
    command.addAll(List.of("-D", data.toString(), "-U", owner, "--pwfile", password.toString()));
    command.addAll(List.of("-A", "scram-sha-256", "-E", "UTF-8", "--no-sync"));
    command.addAll(List.of("--locale-provider", "builtin", "--locale", "C.UTF-8"));
    Path log = data.resolveSibling("initdb.log");
    run(command, log);
  }

  private static void run(List<String> command, Path log) throws IOException {
    Process process =
        new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile()).start();
    if (process.onExit().join().exitValue() != 0) {
      throw new ServiceFailure("postgres cannot make its data folder; see " + log);
    }
  }

  private static String archiveName() {
    boolean mac = System.getProperty("os.name").toLowerCase(Locale.ROOT).contains("mac");
    boolean arm = System.getProperty("os.arch").equals("aarch64");
    return "/postgres-" + (mac ? "darwin" : "linux") + "-" + (arm ? "arm_64" : "x86_64") + ".txz";
  }

  private static void unpack(String archive, Path folder) throws IOException {
    try (InputStream packed = PostgresBinaries.class.getResourceAsStream(archive)) {
      if (packed == null) {
        throw new ServiceFailure("postgres is not packaged for this machine: " + archive);
      }
      var tar = new TarArchiveInputStream(new XZInputStream(packed));
      for (var entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
        write(entry, tar, folder.resolve(entry.getName()));
      }
    }
  }

  private static void write(TarArchiveEntry entry, InputStream content, Path file)
      throws IOException {
    if (entry.isDirectory()) {
      Files.createDirectories(file);
      return;
    }
    Files.createDirectories(file.getParent());
    if (entry.isSymbolicLink()) {
      Files.createSymbolicLink(file, Path.of(entry.getLinkName()));
    } else {
      Files.copy(content, file);
      file.toFile().setExecutable((entry.getMode() & 0b001_000_000) != 0);
    }
  }

  /** Another process may have unpacked the same meanwhile; then its copy counts. */
  private static void moveUnlessThere(Path from, Path to) throws IOException {
    try {
      Files.move(from, to);
    } catch (IOException e) {
      if (!Files.exists(to)) {
        throw e;
      }
    }
  }
}
