package dk.borgerchat.tests.centre;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * A fact of the contract.
 *
 * @param name {@code requested}
 */
public record Fact(String conversation, String name, JsonNode data) {
  /** Reads a record of the contract. */
  static Fact of(JsonNode event) {
    return new Fact(
        event.path("subject").asText(),
        event.path("type").asText().replaceAll("^dk\\.borgerchat\\.handoff\\.|\\.v1$", ""),
        event.path("data"));
  }

  long epoch() {
    return data.path("epoch").asLong();
  }

  long sequence() {
    return data.path("sequence").asLong(-1);
  }

  String text(String field) {
    return data.path(field).asText();
  }
}
