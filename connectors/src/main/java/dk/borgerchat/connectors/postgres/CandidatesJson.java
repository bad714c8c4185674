package dk.borgerchat.connectors.postgres;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import dk.borgerchat.core.understanding.Candidate;
import java.util.List;

/** What a question was taken for, as JSON in a column. */
record CandidatesJson(ObjectMapper json) {
  private static final TypeReference<List<Candidate>> LIST = new TypeReference<>() {};

  List<Candidate> read(String text) {
    try {
      return json.readValue(text, LIST);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("Candidates are not of this or an older version", e);
    }
  }

  String write(List<Candidate> candidates) {
    try {
      return json.writeValueAsString(candidates);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("Candidates cannot be written as JSON", e);
    }
  }
}
