package dk.borgerchat.services;

import java.nio.file.Path;

/**
 * The services of this test run, started by {@link StartForTests}. Data lives in the module's
 * {@code target/services}, new in every run.
 */
public final class ServicesForTests {
  private static final LocalServices SERVICES =
      LocalServices.onFreePorts(Path.of("target", "services"));

  private ServicesForTests() {}

  /** The running services, for tests that stop, kill and restart one. */
  public static LocalServices running() {
    return SERVICES;
  }
}
