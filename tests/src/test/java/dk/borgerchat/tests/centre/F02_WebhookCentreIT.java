package dk.borgerchat.tests.centre;

import static org.assertj.core.api.Assertions.assertThat;

import dk.borgerchat.tests.running.Cluster;
import dk.borgerchat.tests.running.Node;
import dk.borgerchat.tests.running.WithCluster;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The generic webhook: every test begins with a centre that refuses the first fact. */
@ExtendWith(WithCluster.class)
class F02_WebhookCentreIT extends ContactCentreKit {
  private final Cluster cluster;
  private WebhookCentre centre;

  F02_WebhookCentreIT(Cluster cluster) {
    this.cluster = cluster;
  }

  @Override
  CentreUnderTest centre() throws Exception {
    centre = new WebhookCentre(node(), cluster.webhookPort(), cluster.webhookSecret(), 1);
    return centre;
  }

  @Override
  Node node() {
    return cluster.a();
  }

  @AfterEach
  void everySignatureWasRight() {
    assertThat(centre.badSignatures()).isZero();
  }

  @Test
  void whatIsNotSignedByTheCentreIsRefused() {
    String command = Records.event("accept", "a-conversation", Records.JSON.createObjectNode());
    String old = Long.toString(Instant.now().minusSeconds(600).getEpochSecond());

    assertThat(centre.post(command, "a secret that somebody else has thought of")).isEqualTo(401);
    assertThat(centre.postSigned(command, "t=1,v1=none")).isEqualTo(401);
    assertThat(
            centre.postSigned(
                command,
                new WebhookCentre.WebhookSignature(cluster.webhookSecret()).of(command, old)))
        .isEqualTo(401);
    assertThat(centre.post("[]", cluster.webhookSecret())).isEqualTo(422);
  }
}
