package dk.borgerchat.connectors.postgres;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dk.borgerchat.core.conversation.Recorded;

/**
 * Lines of transcripts as they stand in PostgreSQL.
 *
 * @param json writes and reads them
 */
record RecordedJson(ObjectMapper json) {
  Recorded read(String text) {
    try {
      return json.readValue(text, Recorded.class);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("A transcript is not of this or an older version", e);
    }
  }

  String write(Recorded recorded) {
    try {
      return json.writeValueAsString(recorded);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("An event cannot be written as JSON", e);
    }
  }
}
