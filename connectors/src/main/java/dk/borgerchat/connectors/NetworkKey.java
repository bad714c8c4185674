package dk.borgerchat.connectors;

import io.lettuce.core.RedisException;
import io.lettuce.core.SetArgs;
import io.lettuce.core.cluster.api.sync.RedisClusterCommands;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.net.InetAddress;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/**
 * A name for the network a request comes from that does not tell the address: a keyed hash of the
 * /24 (IPv4) or /48 (IPv6). The salt is new every day, shared by all nodes through Redis and gone
 * ten minutes after its day, so that nobody can tell afterwards who a name stood for.
 */
@ApplicationScoped
public class NetworkKey {
  private static final Logger LOG = Logger.getLogger(NetworkKey.class);
  private static final String ALGORITHM = "HmacSHA256";
  private static final int LENGTH = 16;
  private static final Duration KEPT_AFTER_ITS_DAY = Duration.ofMinutes(10);

  private final String secret;
  private final RedisClusterCommands<String, String> redis;
  private final Clock clock;
  private final Map<LocalDate, SecretKeySpec> salts = new ConcurrentHashMap<>();
  private final ScheduledExecutorService renewal =
      Executors.newSingleThreadScheduledExecutor(
          Thread.ofPlatform().daemon().name("network-salt").factory());

  public NetworkKey(
      @ConfigProperty(name = "borgerchat.secret") String secret,
      RedisClusterCommands<String, String> redis,
      Clock clock) {
    this.secret = secret;
    this.redis = redis;
    this.clock = clock;
  }

  void start(@Observes StartupEvent start) {
    var unused = renewal.scheduleWithFixedDelay(this::renew, 0, 5, TimeUnit.MINUTES);
  }

  void stop(@Observes ShutdownEvent stop) {
    renewal.shutdownNow();
  }

  /** The name of the network of an address; the same on all nodes until midnight UTC. */
  public String of(String address) {
    LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    SecretKeySpec key = salts.computeIfAbsent(today, day -> key(randomSalt()));
    try {
      Mac mac = Mac.getInstance(ALGORITHM);
      mac.init(key);
      return HexFormat.of().formatHex(mac.doFinal(network(address))).substring(0, LENGTH);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("This Java lacks " + ALGORITHM, e);
    }
  }

  /** Today's salt and tomorrow's; without Redis this node uses one of its own for the time. */
  void renew() {
    LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    try {
      salts.put(today, key(shared(today)));
      salts.put(today.plusDays(1), key(shared(today.plusDays(1))));
    } catch (RedisException e) {
      LOG.debugf("Today's salt is not shared yet: %s", e.getMessage());
    }
    salts.keySet().removeIf(day -> day.isBefore(today));
  }

  private String shared(LocalDate day) {
    String name = "network:salt:" + day;
    Duration left =
        Duration.between(clock.instant(), day.plusDays(1).atStartOfDay().toInstant(ZoneOffset.UTC))
            .plus(KEPT_AFTER_ITS_DAY);
    redis.set(name, randomSalt(), SetArgs.Builder.nx().px(left.toMillis()));
    String salt = redis.get(name);
    return salt == null ? randomSalt() : salt;
  }

  private static String randomSalt() {
    byte[] bytes = new byte[32];
    new SecureRandom().nextBytes(bytes);
    return HexFormat.of().formatHex(bytes);
  }

  private SecretKeySpec key(String salt) {
    return new SecretKeySpec((secret + "|" + salt).getBytes(StandardCharsets.UTF_8), ALGORITHM);
  }

  /** The first 24 or 48 bits; an IPv6 address may be written in any of its forms. */
  private static byte[] network(String address) {
    try {
      byte[] bytes = InetAddress.ofLiteral(address.split("%", 2)[0]).getAddress();
      return Arrays.copyOf(bytes, bytes.length == 4 ? 3 : 6);
    } catch (IllegalArgumentException e) {
      return address.getBytes(StandardCharsets.UTF_8);
    }
  }
}
