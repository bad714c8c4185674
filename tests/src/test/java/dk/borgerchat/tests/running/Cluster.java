package dk.borgerchat.tests.running;

import dk.borgerchat.services.LocalServices;
import dk.borgerchat.services.LoopbackPort;
import dk.borgerchat.services.ServicesForTests;
import java.time.Duration;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.awaitility.Awaitility;

/**
 * Borgerchat as citizens meet it: real Kafka, Redis and PostgreSQL, and one or more nodes of the
 * packaged application. Shared by all tests of a run; a node starts when it is first asked for.
 */
public final class Cluster implements AutoCloseable {
  /** How long Aarhus (0751) keeps transcripts; the others 21 days. */
  public static final int AARHUS_KEEPS_DAYS = 14;

  /**
   * Node {@code a} stands behind this proxy, an address of this machine; the others behind none.
   */
  public static final String PROXY_OF_A = "127.0.2.1";

  private final String secret = UUID.randomUUID().toString() + UUID.randomUUID();
  private final String webhookSecret = UUID.randomUUID().toString();
  private final int webhookPort = LoopbackPort.free();
  private final Map<String, Node> nodes = new LinkedHashMap<>();

  /** The node {@code a}, running. */
  public Node a() {
    return node("a");
  }

  /** The node {@code b}, running: another process on the same services. */
  public Node b() {
    return node("b");
  }

  /** The node of that name, running; started again on its port when a test has ended it. */
  public synchronized Node node(String name) {
    Node node = nodes.computeIfAbsent(name, this::newNode);
    if (!node.isRunning()) {
      node.start();
    }
    return node;
  }

  /** Another node with some settings of its own, running; to be stopped by who asked for it. */
  public Node node(String name, Map<String, String> settings) {
    Map<String, String> environment = environment();
    environment.putAll(settings);
    Node node = new Node(name, LoopbackPort.free(), environment);
    synchronized (this) {
      nodes.put(name, node);
    }
    node.start();
    return node;
  }

  /** Another node, run as production does, with some settings of its own; running. */
  public Node asInProduction(String name, Map<String, String> settings) {
    Map<String, String> environment = environment();
    environment.putAll(settings);
    Node node = new Node(name, LoopbackPort.free(), environment, Application.productionCommand());
    synchronized (this) {
      nodes.put(name, node);
    }
    node.start();
    return node;
  }

  /** What the nodes depend on, to stop, kill and restart. */
  public LocalServices services() {
    return ServicesForTests.running();
  }

  /** The password of a first staff user, which some node printed at its first start. */
  public String passwordOf(String username) {
    List<Node> started = List.of(a(), b());
    Pattern line = Pattern.compile("Staff user " + username + " has the password (\\S+)");
    return Awaitility.await("the first start prints the password of " + username)
        .atMost(Duration.ofSeconds(90))
        .until(
            () ->
                started.stream()
                    .map(node -> line.matcher(node.log()))
                    .filter(Matcher::find)
                    .map(matcher -> matcher.group(1))
                    .findFirst()
                    .orElse(null),
            password -> password != null);
  }

  /** Where the nodes post facts to a contact centre over HTTP, on this machine. */
  public int webhookPort() {
    return webhookPort;
  }

  /** What signs them. */
  public String webhookSecret() {
    return webhookSecret;
  }

  @Override
  public synchronized void close() {
    nodes.values().stream().filter(Node::isRunning).forEach(Node::kill);
  }

  /** A node, not started, where nobody has said that this is a trial. */
  public Node strictNode(String name) {
    Map<String, String> environment = environment();
    environment.remove("BORGERCHAT_CONTENT_SEED_ALLOWED");
    return new Node(name, LoopbackPort.free(), environment);
  }

  private Node newNode(String name) {
    Map<String, String> environment = environment();
    if (name.equals("a")) {
      environment.put("QUARKUS_HTTP_PROXY_PROXY_ADDRESS_FORWARDING", "true");
      environment.put("QUARKUS_HTTP_PROXY_ALLOW_X_FORWARDED", "true");
      environment.put("QUARKUS_HTTP_PROXY_TRUSTED_PROXIES", PROXY_OF_A);
    }
    return new Node(name, LoopbackPort.free(), environment);
  }

  private Map<String, String> environment() {
    Map<String, String> environment = new HashMap<>(services().environment());
    environment.put("BORGERCHAT_SECRET", secret);
    environment.put("BORGERCHAT_CONTENT_SEED_ALLOWED", "true");
    environment.put("BORGERCHAT_HOTLINE_OPENING_HOURS", "always");
    environment.put("BORGERCHAT_WEBHOOK_URL", "http://127.0.0.1:" + webhookPort + "/facts");
    environment.put("BORGERCHAT_WEBHOOK_SECRET", webhookSecret);
    environment.put("BORGERCHAT_TRANSCRIPTS_KOMMUNER__0751_", AARHUS_KEEPS_DAYS + "d");
    // All citizens of a load test share this machine's address.
    environment.put("BORGERCHAT_CITIZEN_CONVERSATIONS_PER_NETWORK", "1000000");
    environment.put("BORGERCHAT_CITIZEN_REQUESTS_PER_NETWORK", "1000000");
    return environment;
  }
}
