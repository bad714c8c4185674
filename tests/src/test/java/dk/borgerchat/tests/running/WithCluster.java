package dk.borgerchat.tests.running;

import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * Gives tests the run's {@link Cluster} as a parameter: {@code @ExtendWith(WithCluster.class)}. It
 * is closed with the last test of the run.
 */
public final class WithCluster implements ParameterResolver {
  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
    return parameter.getParameter().getType() == Cluster.class;
  }

  @Override
  public Cluster resolveParameter(ParameterContext parameter, ExtensionContext context) {
    return context
        .getRoot()
        .getStore(Namespace.create(Cluster.class))
        .computeIfAbsent(Cluster.class, key -> new Cluster(), Cluster.class);
  }
}
