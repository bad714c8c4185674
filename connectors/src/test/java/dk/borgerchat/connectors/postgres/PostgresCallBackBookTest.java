package dk.borgerchat.connectors.postgres;

import static org.assertj.core.api.Assertions.assertThat;

import dk.borgerchat.core.conversation.ConversationId;
import dk.borgerchat.core.handoff.CallBack;
import dk.borgerchat.core.handoff.CallBackBook;
import dk.borgerchat.core.handoff.CallBackBookContract;
import dk.borgerchat.core.handoff.PhoneNumber;
import dk.borgerchat.core.kommune.KommuneCode;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.UUID;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.postgresql.ds.PGSimpleDataSource;

class PostgresCallBackBookTest extends CallBackBookContract {
  private static final PGSimpleDataSource DATABASE = new PGSimpleDataSource();
  private final PostgresCallBackBook book;

  PostgresCallBackBookTest() throws GeneralSecurityException {
    book =
        new PostgresCallBackBook(DATABASE, new PhoneNumberSeal("a secret for tests alone, long"));
  }

  @BeforeAll
  static void migrate() {
    DATABASE.setUrl(System.getProperty("quarkus.datasource.jdbc.url"));
    DATABASE.setUser(System.getProperty("quarkus.datasource.username"));
    DATABASE.setPassword(System.getProperty("quarkus.datasource.password"));
    Flyway.configure().dataSource(DATABASE).load().migrate();
  }

  @Override
  protected CallBackBook book() {
    return book;
  }

  @Test
  void thePhoneNumberIsEncryptedAndGoesWhenTheCallIsDone() throws SQLException {
    CallBack booked =
        new CallBack(
            "SEALED01",
            new ConversationId(UUID.randomUUID()),
            new KommuneCode("0999"),
            PhoneNumber.parse("11223344"),
            "",
            Instant.EPOCH,
            Instant.EPOCH,
            0);
    book.book(booked, 1000);
    assertThat(new String(storedPhone(), StandardCharsets.ISO_8859_1)).doesNotContain("11223344");

    book.done("SEALED01", Instant.EPOCH);
    assertThat(storedPhone()).isNull();
  }

  private static byte[] storedPhone() throws SQLException {
    try (Connection connection = DATABASE.getConnection();
        Statement statement = connection.createStatement();
        ResultSet row =
            statement.executeQuery("select phone from call_back where receipt = 'SEALED01'")) {
      row.next();
      return row.getBytes(1);
    }
  }
}
