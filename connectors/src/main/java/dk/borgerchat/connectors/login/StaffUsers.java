package dk.borgerchat.connectors.login;

import dk.borgerchat.connectors.DatabaseReady;
import dk.borgerchat.connectors.login.StaffUser.Limits;
import io.quarkus.elytron.security.common.BcryptUtil;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.sql.DataSource;
import org.jboss.logging.Logger;
import org.wildfly.security.password.Password;
import org.wildfly.security.password.PasswordFactory;
import org.wildfly.security.password.WildFlyElytronPasswordProvider;
import org.wildfly.security.password.util.ModularCrypt;

/**
 * The local staff users. A start makes those of the first users that are missing, one for each
 * role, with random passwords that are printed once and stored only as bcrypt.
 */
@ApplicationScoped
public class StaffUsers {
  private static final Logger LOG = Logger.getLogger(StaffUsers.class);
  private static final int PASSWORD_BYTES = 12;

  private static final Limits ONLY_PROEVEBY = new Limits(Set.of("0999"), Set.of(), "", 2);
  private static final Limits PASSPORTS = new Limits(Set.of(), Set.of("pas"), "", 10);

  private static final List<StaffUser> FIRST =
      List.of(
          new StaffUser("agent1", "Medarbejder Et", Set.of("agent"), Limits.NONE),
          new StaffUser("agent2", "Medarbejder To", Set.of("agent"), Limits.NONE),
          new StaffUser("agent3", "Medarbejder Tre", Set.of("agent"), ONLY_PROEVEBY),
          new StaffUser("agent4", "Medarbejder Fire", Set.of("agent"), PASSPORTS),
          new StaffUser("vagtleder", "Vagtleder", Set.of("agent", "supervisor"), Limits.NONE),
          new StaffUser("admin", "Administrator", Set.of("admin", "agent"), Limits.NONE),
          new StaffUser("redaktoer", "Redaktør", Set.of("editor"), Limits.NONE),
          new StaffUser("jurist", "Jurist", Set.of("approver"), Limits.NONE),
          new StaffUser("ambassadoer", "Ambassadør i Prøveby", Set.of("ambassador"), ONLY_PROEVEBY),
          new StaffUser(
              "lokalredaktoer", "Redaktør i Prøveby", Set.of("kommune-editor"), ONLY_PROEVEBY),
          new StaffUser("koordinator", "Koordinator", Set.of("coordinator"), Limits.NONE),
          new StaffUser("revisor", "Revisor", Set.of("auditor"), Limits.NONE));

  private final DataSource database;
  private final SecureRandom random = new SecureRandom();

  public StaffUsers(DataSource database) {
    this.database = database;
  }

  void createFirst(@Observes DatabaseReady ready) {
    try (Connection connection = database.getConnection()) {
      List<String> lines = new ArrayList<>();
      for (StaffUser user : FIRST) {
        String password = randomPassword();
        if (!exists(user.username()) && inserted(connection, user, password)) {
          lines.add("Staff user " + user.username() + " has the password " + password);
        }
      }
      if (!lines.isEmpty()) {
        LOG.infof("%s%nThese passwords are shown this once.", String.join("\n", lines));
      }
    } catch (SQLException e) {
      LOG.errorf("The first staff users could not be created: %s", e.getMessage());
    }
  }

  /** The user with that name and password; empty where either is wrong. */
  Optional<StaffUser> find(String username, String password) throws SQLException {
    try (Connection connection = database.getConnection();
        PreparedStatement select =
            connection.prepareStatement("select * from staff_user where username = ?")) {
      select.setString(1, username);
      try (ResultSet row = select.executeQuery()) {
        boolean known = row.next();
        String hash = known ? row.getString("password_hash") : UNKNOWN_USER;
        return matches(password, hash) && known ? Optional.of(read(row)) : Optional.empty();
      }
    }
  }

  /** Whether there is a local user of that name. */
  boolean exists(String username) throws SQLException {
    try (Connection connection = database.getConnection();
        PreparedStatement select =
            connection.prepareStatement("select 1 from staff_user where username = ?")) {
      select.setString(1, username);
      try (ResultSet row = select.executeQuery()) {
        return row.next();
      }
    }
  }

  private static StaffUser read(ResultSet row) throws SQLException {
    return new StaffUser(
        row.getString("username"),
        row.getString("display_name"),
        CommaList.read(row.getString("roles")),
        new Limits(
            CommaList.read(row.getString("kommuner")),
            CommaList.read(row.getString("skills")),
            row.getString("team"),
            row.getInt("capacity")));
  }

  /** Compared with where there is no such user, so that the answer takes as long. */
  private static final String UNKNOWN_USER = BcryptUtil.bcryptHash("nobody");

  private static boolean inserted(Connection connection, StaffUser user, String password)
      throws SQLException {
    String insert =
        """
        insert into staff_user
          (username, display_name, password_hash, roles, kommuner, skills, team, capacity)
        values (?, ?, ?, ?, ?, ?, ?, ?) on conflict (username) do nothing
        """;
    try (PreparedStatement statement = connection.prepareStatement(insert)) {
      statement.setString(1, user.username());
      statement.setString(2, user.name());
      statement.setString(3, BcryptUtil.bcryptHash(password));
      statement.setString(4, CommaList.write(user.roles()));
      statement.setString(5, CommaList.write(user.limits().kommuner()));
      statement.setString(6, CommaList.write(user.limits().skills()));
      statement.setString(7, user.limits().team());
      statement.setInt(8, user.limits().capacity());
      return statement.executeUpdate() == 1;
    }
  }

  private static boolean matches(String password, String hash) {
    try {
      PasswordFactory factory =
          PasswordFactory.getInstance("bcrypt", new WildFlyElytronPasswordProvider());
      Password stored = factory.translate(ModularCrypt.decode(hash));
      return factory.verify(stored, password.toCharArray());
    } catch (java.security.GeneralSecurityException e) {
      throw new IllegalStateException("A stored password cannot be read", e);
    }
  }

  private String randomPassword() {
    byte[] bytes = new byte[PASSWORD_BYTES];
    random.nextBytes(bytes);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }
}
