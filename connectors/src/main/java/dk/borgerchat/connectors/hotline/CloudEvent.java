package dk.borgerchat.connectors.hotline;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;

/**
 * A record of the contract, in the structured JSON form of CloudEvents 1.0 (cloudevents.io, JSON
 * event format).
 *
 * @param specversion always {@code 1.0}
 * @param id unique together with the source; the same again is the same record redelivered
 * @param source who says it
 * @param type {@code dk.borgerchat.handoff.requested.v1}
 * @param subject the conversation's id
 * @param time when it happened
 * @param datacontenttype always {@code application/json}
 * @param data its content, by the schema of its type
 */
@JsonIgnoreProperties(ignoreUnknown = true)
record CloudEvent(
    String specversion,
    String id,
    String source,
    String type,
    String subject,
    Instant time,
    String datacontenttype,
    JsonNode data) {
  private static final String PREFIX = "dk.borgerchat.";

  static CloudEvent of(String id, String name, String subject, Instant time, JsonNode data) {
    return new CloudEvent(
        "1.0", id, "/borgerchat", PREFIX + name + ".v1", subject, time, "application/json", data);
  }

  CloudEvent with(JsonNode other) {
    return new CloudEvent(specversion, id, source, type, subject, time, datacontenttype, other);
  }

  /** Tells whether this is the record with that name, in the version we speak. */
  boolean is(String name) {
    return type.equals(PREFIX + name + ".v1");
  }
}
