package dk.borgerchat.services;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** PostgreSQL with an empty database and its owner, both called {@code borgerchat}. */
public final class PostgresService extends LocalService {
  private static final String OWNER = "borgerchat";

  PostgresService(Path dataFolder, int port) {
    super("postgres", dataFolder, port);
  }

  @Override
  public Map<String, String> settings() {
    return Map.of(
        "quarkus.datasource.jdbc.url", url(OWNER),
        "quarkus.datasource.username", OWNER,
        "quarkus.datasource.password", OWNER);
  }

  @Override
  ServiceProcess launch() throws IOException {
    PostgresBinaries binaries = PostgresBinaries.unpacked();
    boolean isNew = !Files.exists(data().resolve("PG_VERSION"));
    if (isNew) {
      binaries.initialize(data(), OWNER);
    }
    ServiceProcess server =
        ServiceProcess.start(
            folder(), command(binaries), "database system is ready to accept connections");
    if (isNew) {
      createDatabase();
    }
    return server;
  }

  /** The "fast shutdown": clients are sent away, nothing is lost. SIGTERM would wait for them. */
  @Override
  String stopSignal() {
    return "INT";
  }

  private List<String> command(PostgresBinaries binaries) {
    List<String> command = new ArrayList<>(binaries.command("postgres"));
    command.addAll(List.of("-D", data().toString(), "-p", Integer.toString(port())));
    command.addAll(List.of("-h", LoopbackPort.HOST, "-c", "unix_socket_directories="));
    return command;
  }

  private Path data() {
    return folder().resolve("data");
  }

  private String url(String database) {
    return "jdbc:postgresql://" + LoopbackPort.HOST + ":" + port() + "/" + database;
  }

  private void createDatabase() {
    try (Connection connection = DriverManager.getConnection(url("postgres"), OWNER, OWNER);
        var statement = connection.createStatement()) {
      statement.execute("CREATE DATABASE " + OWNER);
    } catch (SQLException e) {
      throw new ServiceFailure("postgres has no database " + OWNER, e);
    }
  }
}
