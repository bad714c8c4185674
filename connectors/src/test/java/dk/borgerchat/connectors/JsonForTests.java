package dk.borgerchat.connectors;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;

/** JSON as the application writes and reads it. */
public final class JsonForTests {
  private JsonForTests() {}

  public static ObjectMapper mapper() {
    ObjectMapper mapper = new ObjectMapper().registerModule(new JavaTimeModule());
    new CoreJson().customize(mapper);
    return mapper;
  }
}
