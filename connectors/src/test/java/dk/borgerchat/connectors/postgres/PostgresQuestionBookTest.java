package dk.borgerchat.connectors.postgres;

import com.fasterxml.jackson.databind.ObjectMapper;
import dk.borgerchat.connectors.JsonForTests;
import dk.borgerchat.core.conversation.QuestionBookContract;
import dk.borgerchat.core.conversation.TranscriptBook;
import dk.borgerchat.core.publishing.QuestionBook;

class PostgresQuestionBookTest extends QuestionBookContract {
  private static final TestSchema SCHEMA = TestSchema.of("questions_test");
  private final ObjectMapper json = JsonForTests.mapper();

  @Override
  protected TranscriptBook book() {
    return new PostgresTranscriptBook(SCHEMA.database(), json);
  }

  @Override
  protected QuestionBook questions() {
    return new PostgresQuestionBook(SCHEMA.database(), json);
  }
}
