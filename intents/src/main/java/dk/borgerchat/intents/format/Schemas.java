package dk.borgerchat.intents.format;

import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion.VersionFlag;
import dk.borgerchat.core.content.Problem;
import dk.borgerchat.intents.yaml.YamlDocument;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * The JSON Schemas (draft 2020-12) of the content files, as packaged with this build. Safe for any
 * number of threads.
 */
public final class Schemas {
  private static final SchemaValidatorsConfig CONFIG =
      SchemaValidatorsConfig.builder().formatAssertionsEnabled(true).build();

  private final Map<FileKind, JsonSchema> schemas = new EnumMap<>(FileKind.class);

  /** Loads all schemas. */
  public Schemas() {
    JsonSchemaFactory factory = JsonSchemaFactory.getInstance(VersionFlag.V202012);
    for (FileKind kind : FileKind.values()) {
      JsonSchema schema = factory.getSchema(text(kind), InputFormat.JSON, CONFIG);
      schema.initializeValidators();
      schemas.put(kind, schema);
    }
  }

  private static String text(FileKind kind) {
    String path = "/content/schema/" + kind.schema() + ".schema.json";
    try (InputStream stream = Objects.requireNonNull(Schemas.class.getResourceAsStream(path))) {
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(path, e);
    }
  }

  /** Every breach of the form of its kind; none where the file is in order. */
  public List<Problem> check(FileKind kind, YamlDocument document) {
    JsonSchema schema = Objects.requireNonNull(schemas.get(kind));
    SchemaProblem problem = new SchemaProblem(document, schema.getSchemaNode());
    return schema.validate(document.json()).stream().map(problem::of).distinct().toList();
  }
}
