package dk.borgerchat.connectors.hotline;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion.VersionFlag;
import com.networknt.schema.ValidationMessage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** The contract's published schema: one definition for each type of record. */
final class ContractSchema {
  static final Path FILE = Path.of("handoff.schema.json");
  private static final JsonSchemaFactory FACTORY =
      JsonSchemaFactory.getInstance(VersionFlag.V202012);

  private final JsonNode schema;

  private ContractSchema(JsonNode schema) {
    this.schema = schema;
  }

  static ContractSchema published() throws IOException {
    return new ContractSchema(new ObjectMapper().readTree(FILE.toFile()));
  }

  /** The types it defines, {@code dk.borgerchat.handoff.say.v1}. */
  Set<String> types() {
    Set<String> types = new TreeSet<>();
    schema
        .path("$defs")
        .fieldNames()
        .forEachRemaining(name -> {
          if (name.contains(".")) {
            types.add("dk.borgerchat." + name + ".v1");
          }
        });
    return types;
  }

  /** What is wrong with a record; empty where it is right. */
  Set<String> problems(JsonNode record) {
    String name = record.path("type").asText().replaceAll("^dk\\.borgerchat\\.|\\.v1$", "");
    var asked = ((com.fasterxml.jackson.databind.node.ObjectNode) schema.deepCopy());
    asked.put("$ref", "#/$defs/" + name);
    JsonSchema definition =
        FACTORY.getSchema(
            asked, SchemaValidatorsConfig.builder().formatAssertionsEnabled(true).build());
    return definition.validate(record).stream()
        .map(ValidationMessage::getMessage)
        .collect(Collectors.toSet());
  }
}
