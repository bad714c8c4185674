package dk.borgerchat.services;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import redis.embedded.core.ExecutableProvider;

/** Redis with the durability the application asks for: every write on disk before its answer. */
public final class RedisService extends LocalService {
  RedisService(Path dataFolder, int port) {
    super("redis", dataFolder, port);
  }

  @Override
  public Map<String, String> settings() {
    return Map.of("borgerchat.redis.uri", "redis://" + LoopbackPort.HOST + ":" + port());
  }

  @Override
  ServiceProcess launch() throws IOException {
    File server = ExecutableProvider.newJarResourceProvider(folder().toFile()).get();
    return ServiceProcess.start(folder(), command(server), "Ready to accept connections");
  }

  private List<String> command(File server) {
    return List.of(
        server.toString(),
        "--bind",
        LoopbackPort.HOST,
        "--port",
        Integer.toString(port()),
        "--dir",
        folder().toString(),
        "--appendonly",
        "yes",
        "--appendfsync",
        "always",
        "--save",
        "",
        "--maxmemory-policy",
        "noeviction");
  }
}
