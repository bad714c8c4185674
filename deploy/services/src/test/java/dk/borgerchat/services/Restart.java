package dk.borgerchat.services;

import static org.assertj.core.api.Assertions.assertThat;

/** Ends a running service in good order or not, and starts it again on the same port and data. */
enum Restart {
  STOP {
    @Override
    void end(LocalService service) {
      service.stop();
    }
  },
  KILL {
    @Override
    void end(LocalService service) {
      service.kill();
    }
  };

  abstract void end(LocalService service);

  void of(LocalService service) {
    end(service);
    assertThat(service.isRunning()).isFalse();
    service.start();
    assertThat(service.isRunning()).isTrue();
  }
}
