package dk.borgerchat.services;

import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;

/**
 * Starts the services once per test run and stops them at its end; JUnit finds it by itself in
 * every module that has this one on its test class path. Each setting becomes a system property, so
 * that an application under test finds them.
 */
public final class StartForTests implements LauncherSessionListener {
  private final LocalServices services = ServicesForTests.running();

  @Override
  public void launcherSessionOpened(LauncherSession session) {
    services.startAnew();
    services.settings().forEach(System::setProperty);
  }

  @Override
  public void launcherSessionClosed(LauncherSession session) {
    services.settings().keySet().forEach(System::clearProperty);
    services.stop();
  }
}
