package dk.borgerchat.tests.running;

import java.time.Duration;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * Gives tests the run's {@link Cluster} as a parameter: {@code @ExtendWith(WithCluster.class)}. It
 * is closed with the last test of the run. What a test awaits may take as long as Kafka needs to
 * share its partitions out anew when a node has just joined.
 */
public final class WithCluster implements ParameterResolver {
  private static final Duration PATIENCE = Duration.ofSeconds(30);

  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
    return parameter.getParameter().getType() == Cluster.class;
  }

  @Override
  public Cluster resolveParameter(ParameterContext parameter, ExtensionContext context) {
    Awaitility.setDefaultTimeout(PATIENCE);
    return context
        .getRoot()
        .getStore(Namespace.create(Cluster.class))
        .computeIfAbsent(Cluster.class, key -> new Cluster(), Cluster.class);
  }
}
