package dk.borgerchat.services;

import java.nio.file.Path;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;

/**
 * Starts the services once per test run and stops them at its end; JUnit finds it by itself in
 * every module that has this one on its test class path. Each setting becomes a system property, so
 * that the application under test finds them. Data lives in the module's {@code target/services},
 * new in every run.
 */
public final class ServicesForTests implements LauncherSessionListener {
  private static final LocalServices SERVICES =
      LocalServices.onFreePorts(Path.of("target", "services"));

  /** The running services, for tests that stop, kill and restart one. */
  public static LocalServices running() {
    return SERVICES;
  }

  @Override
  public void launcherSessionOpened(LauncherSession session) {
    SERVICES.startAnew();
    SERVICES.settings().forEach(System::setProperty);
  }

  @Override
  public void launcherSessionClosed(LauncherSession session) {
    SERVICES.settings().keySet().forEach(System::clearProperty);
    SERVICES.stop();
  }
}
