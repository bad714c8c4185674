package dk.borgerchat.connectors.postgres;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import dk.borgerchat.connectors.CoreJson;
import dk.borgerchat.core.conversation.QuestionBookContract;
import dk.borgerchat.core.conversation.TranscriptBook;
import dk.borgerchat.core.publishing.QuestionBook;

class PostgresQuestionBookTest extends QuestionBookContract {
  private static final TestSchema SCHEMA = TestSchema.of("questions_test");
  private final ObjectMapper json = new ObjectMapper().registerModule(new JavaTimeModule());

  PostgresQuestionBookTest() {
    new CoreJson().customize(json);
  }

  @Override
  protected TranscriptBook book() {
    return new PostgresTranscriptBook(SCHEMA.database(), json);
  }

  @Override
  protected QuestionBook questions() {
    return new PostgresQuestionBook(SCHEMA.database(), json);
  }
}
