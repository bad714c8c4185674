package dk.borgerchat.tests.centre;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dk.borgerchat.services.KafkaService;
import dk.borgerchat.tests.running.Cluster;
import dk.borgerchat.tests.running.Node;
import dk.borgerchat.tests.running.WithCluster;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What nobody should send: each is refused, counted, and harms nobody else. */
@ExtendWith(WithCluster.class)
class F03_BadInputIT {
  private static final Duration PATIENCE = Duration.ofSeconds(30);
  private static final String AGENT = "bad-input-agent";

  private final Cluster cluster;
  private KafkaCentre centre;
  private KitCitizen citizen;

  F03_BadInputIT(Cluster cluster) {
    this.cluster = cluster;
  }

  @BeforeEach
  void attach() {
    cluster.a();
    centre =
        new KafkaCentre(
            cluster.services().the(KafkaService.class).settings().get("kafka.bootstrap.servers"));
    citizen = KitCitizen.at(cluster.a());
  }

  @AfterEach
  void detach() {
    citizen.deletes();
    centre.close();
  }

  @Test
  void aForgedTokenOpensNothing() {
    double before = refused("http", "expired-token");
    String token = citizen.token();
    char last = token.charAt(token.length() - 2);
    String forged =
        token.substring(0, token.length() - 2)
            + (last == 'A' ? 'B' : 'A')
            + token.substring(token.length() - 1);
    for (String wrong : List.of(forged, "x", token + token, "../../etc")) {
      assertThat(events(wrong).statusCode()).as(wrong).isEqualTo(401);
    }

    assertThat(refused("http", "expired-token")).isGreaterThanOrEqualTo(before + 4);
  }

  @Test
  void aTokenOpensItsOwnConversationAndNoOther() {
    KitCitizen other = KitCitizen.at(cluster.a());
    other.says("Hvordan fornyer jeg mit pas?");

    assertThat(events(citizen.token()).asString()).doesNotContain("fornyer jeg mit pas");
    other.deletes();
    assertThat(events(other.token()).statusCode()).isEqualTo(401);
  }

  @Test
  void aCommandForAConversationThatIsNotIsCountedAndTheNextIsTaken() {
    double before = refused("centre", "unknown-conversation");
    centre.send(UUID.randomUUID().toString(), "accept", data(1));
    asksAndIsTaken();

    awaitThere(() -> refused("centre", "unknown-conversation") > before);
  }

  @Test
  void commandsOutOfOrderAreRefusedAndNothingIsShown() {
    Fact requested = waits();
    ObjectNode early = data(requested.epoch() + 1).put("text", "Før jeg har taget den");
    centre.send(citizen.conversation(), "say", early);
    centre.send(citizen.conversation(), "accept", data(requested.epoch()));
    fact("claimed");

    assertThat(fact("refused").text("reason")).isEqualTo("stale");
    assertThat(citizen.heard()).isEmpty();
  }

  @Test
  void aMessageOfAMegabyteIsRefusedAtEveryDoor() {
    String megabyte = "a".repeat(1_000_000);
    int status =
        given()
            .baseUri(cluster.a().address().toString())
            .header("Authorization", "Bearer " + citizen.token())
            .contentType(ContentType.JSON)
            .body(Map.of("id", "big", "text", megabyte))
            .post("/api/conversation/messages")
            .statusCode();
    assertThat(status).isEqualTo(413);

    double before = refused("centre", "unreadable");
    Fact claimed = asksAndIsTaken();
    centre.send(
        citizen.conversation(),
        "say",
        data(claimed.epoch()).put("text", megabyte.substring(9_000)));
    centre.send(citizen.conversation(), "say", data(claimed.epoch()).put("text", "Jeg er her"));
    await().atMost(PATIENCE).until(citizen::heard, List.of("Jeg er her")::equals);
    awaitThere(() -> refused("centre", "unreadable") > before);
  }

  @Test
  void htmlIsTextAndControlCharactersAreTakenOut() {
    Fact claimed = asksAndIsTaken();
    citizen.says("<script>alert(1)</script>\u0000\u0007\u202e");
    assertThat(fact("citizen-said").text("text")).isEqualTo("<script>alert(1)</script>");
    centre.send(
        citizen.conversation(), "say", data(claimed.epoch()).put("text", "<img src=x>\u0000"));

    await().atMost(PATIENCE).until(citizen::heard, List.of("<img src=x>")::equals);
  }

  /** What the kernel and the node hold for such a client is some hundred kilobytes, no more. */
  @Test
  void whoNeverReadsIsCutOffAndCountedAndLosesNothing() throws IOException {
    citizen = KitCitizen.from(cluster.a(), "http://localhost/" + "a".repeat(60_000));
    long epoch = asksAndIsTaken().epoch();
    double citizens = refused("stream", "slow-reader");
    double agents = refused("desk", "slow-reader");
    List<String> said = IntStream.range(0, 60).mapToObj(n -> n + " " + "…".repeat(3_990)).toList();
    try (Deaf line = Deaf.to(cluster.a(), "/api/conversation/stream", citizen.bearer());
        Deaf desk = Deaf.to(cluster.a(), "/api/desk/stream", session("agent1"))) {
      said.forEach(text -> centre.send(citizen.conversation(), "say", says(epoch, text)));
      for (int note = 0; note < 300; note++) {
        centre.send(citizen.conversation(), "note", says(epoch, "note " + note));
      }
      awaitThere(() -> refused("stream", "slow-reader") > citizens);
      awaitThere(() -> refused("desk", "slow-reader") > agents);
      assertThat(line.rest()).isLessThan(600_000);
      assertThat(desk.rest()).isLessThan(600_000);
    }

    awaitThere(() -> citizen.heard().equals(said));
  }

  @Test
  void anAgentWithoutTheRoleOrOfAnotherKommuneIsRefusedAndCounted() {
    double role = refused("http", "without-role");
    double kommune = refused("http", "wrong-kommune");
    int supervision = desk("agent3").get("/api/desk/supervision").statusCode();
    int article = desk("agent3").get("/api/desk/replies?kommune=0101").statusCode();

    assertThat(supervision).isEqualTo(403);
    assertThat(article).isEqualTo(403);
    assertThat(refused("http", "without-role")).isGreaterThan(role);
    assertThat(refused("http", "wrong-kommune")).isGreaterThan(kommune);
  }

  @Test
  void aStaffPageWithoutALoginShowsNothing() {
    double before = refused("http", "not-logged-in") + refused("desk", "401");
    for (String path : List.of("/api/desk/chats", "/api/desk/call-backs", "/api/desk/stream")) {
      int status = given().baseUri(cluster.a().address().toString()).get(path).statusCode();
      assertThat(status).as(path).isEqualTo(401);
    }
    assertThat(refused("http", "not-logged-in") + refused("desk", "401"))
        .isGreaterThanOrEqualTo(before + 3);
  }

  private Fact waits() {
    await()
        .atMost(PATIENCE)
        .until(() -> {
          centre.isPresent(AGENT);
          return citizen.asksForAPerson();
        });
    return fact("requested");
  }

  private Fact asksAndIsTaken() {
    centre.send(citizen.conversation(), "accept", data(waits().epoch()));
    return fact("claimed");
  }

  private Fact fact(String name) {
    return await(name)
        .atMost(PATIENCE)
        .until(
            () ->
                centre.facts(citizen.conversation()).stream()
                    .filter(fact -> fact.name().equals(name))
                    .findFirst()
                    .orElse(null),
            fact -> fact != null);
  }

  /** Waits for something while the agent gives signs of life. */
  private void awaitThere(Callable<Boolean> condition) {
    await()
        .atMost(PATIENCE)
        .until(() -> {
          centre.isPresent(AGENT);
          return condition.call();
        });
  }

  private static ObjectNode says(long epoch, String text) {
    return data(epoch).put("text", text);
  }

  private RequestSpecification desk(String username) {
    return given()
        .baseUri(cluster.a().address().toString())
        .header("Cookie", session(username).substring("Cookie: ".length()));
  }

  /** The header of a log-in. */
  private String session(String username) {
    String session =
        given()
            .baseUri(cluster.a().address().toString())
            .contentType(ContentType.JSON)
            .body(Map.of("username", username, "password", cluster.passwordOf(username)))
            .post("/api/staff/login")
            .then()
            .statusCode(200)
            .extract()
            .cookie("borgerchat-staff");
    return "Cookie: borgerchat-staff=" + session;
  }

  private static ObjectNode data(long epoch) {
    ObjectNode data = Records.JSON.createObjectNode();
    data.put("command", UUID.randomUUID().toString()).put("epoch", epoch);
    data.putObject("agent").put("id", AGENT).put("name", "Prøve");
    return data;
  }

  private Response events(String token) {
    return given()
        .baseUri(cluster.a().address().toString())
        .header("Authorization", "Bearer " + token)
        .get("/api/conversation/events");
  }

  /** What the running nodes have counted together, 0 where nothing was. */
  private double refused(String door, String reason) {
    return List.of(cluster.a(), cluster.b()).stream()
        .mapToDouble(node -> refused(metrics(node), door, reason))
        .sum();
  }

  private static String metrics(Node node) {
    return given().baseUri(node.address().toString()).get("/q/metrics").asString();
  }

  private static double refused(String metrics, String door, String reason) {
    Matcher line =
        Pattern.compile(
                "borgerchat_refused_total\\{[^}]*door=\"%s\"[^}]*reason=\"%s\"[^}]*} (\\S+)"
                    .formatted(door, reason))
            .matcher(metrics);
    return line.find() ? Double.parseDouble(line.group(1)) : 0;
  }
}
