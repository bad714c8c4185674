package dk.borgerchat.intents.tool;

import java.io.Console;
import java.util.Map;

/**
 * Who logs in to a running application. Never an argument, which other users of the machine could
 * read.
 */
record StaffPassword(String user, String password) {
  /** The environment variables it is taken from. */
  static final String USER = "BORGERCHAT_USER";

  static final String PASSWORD = "BORGERCHAT_PASSWORD";

  /** From the environment, and what is not there from who sits at the terminal. */
  static StaffPassword ask(Map<String, String> environment) {
    String user = environment.get(USER);
    String password = environment.get(PASSWORD);
    if (user != null && password != null) {
      return new StaffPassword(user, password);
    }
    Console terminal = System.console();
    if (terminal == null || !terminal.isTerminal()) {
      throw new BadInputException(
          "Set " + USER + " and " + PASSWORD + ", or call from a terminal.");
    }
    String name = user == null ? terminal.readLine("User: ") : user;
    char[] typed = password == null ? terminal.readPassword("Password: ") : password.toCharArray();
    if (name == null || typed == null) {
      throw new BadInputException("Without user and password there is no way in.");
    }
    return new StaffPassword(name, new String(typed));
  }

  /** Without the password, wherever it may be printed. */
  @Override
  public String toString() {
    return user;
  }
}
