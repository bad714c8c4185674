package dk.borgerchat.tests.centre;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/** A contact centre by way of its adapter: commands go in, facts are kept as they come. */
public interface CentreUnderTest extends AutoCloseable {
  /** Tells who is there; the kit repeats it. */
  void isPresent(String agent);

  /**
   * Sends a command of the contract.
   *
   * @param name {@code accept}
   * @param data its data, command id, epoch and agent included
   */
  void send(String conversation, String name, ObjectNode data);

  /** The facts of a conversation in the order they came, repetitions dropped. */
  List<Fact> facts(String conversation);

  @Override
  void close();
}
