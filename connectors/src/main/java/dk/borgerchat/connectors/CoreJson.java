package dk.borgerchat.connectors;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.deser.std.FromStringDeserializer;
import com.fasterxml.jackson.databind.jsontype.NamedType;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.ToStringSerializer;
import dk.borgerchat.core.conversation.Choice;
import dk.borgerchat.core.conversation.ConversationEvent;
import dk.borgerchat.core.conversation.ConversationId;
import dk.borgerchat.core.conversation.Route;
import dk.borgerchat.core.kommune.KommuneCode;
import dk.borgerchat.core.language.Language;
import dk.borgerchat.core.privacy.MaskedText;
import dk.borgerchat.core.publishing.DocumentPath;
import dk.borgerchat.core.understanding.IntentId;
import io.quarkus.jackson.ObjectMapperCustomizer;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/**
 * How the core's values look as JSON, in the store and on Kafka: ids and codes as text, sealed
 * types with a {@code type} in kebab case ({@code citizen-said}). A field a newer version added is
 * ignored by an older one.
 */
@Singleton
public final class CoreJson implements ObjectMapperCustomizer {
  @Override
  public void customize(ObjectMapper mapper) {
    SimpleModule module = new SimpleModule("borgerchat-core");
    asText(module, KommuneCode.class, KommuneCode::new);
    asText(module, IntentId.class, IntentId::new);
    asText(module, DocumentPath.class, DocumentPath::new);
    asText(module, ConversationId.class, ConversationId::of);
    asText(module, MaskedText.class, MaskedText::alreadyMasked);
    asText(module, Language.class, text -> Language.valueOf(text.toUpperCase(Locale.ROOT)));
    mapper.registerModule(module);
    for (Class<?> sealed : List.of(ConversationEvent.class, Choice.class, Route.class)) {
      mapper.addMixIn(sealed, Typed.class);
      leaves(sealed).forEach(leaf -> mapper.registerSubtypes(new NamedType(leaf, nameOf(leaf))));
    }
    mapper.disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);
    mapper.disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS);
  }

  private static <T> void asText(SimpleModule module, Class<T> type, Function<String, T> read) {
    module.addSerializer(type, new ToStringSerializer(type));
    module.addDeserializer(
        type,
        new FromStringDeserializer<T>(type) {
          private static final long serialVersionUID = 1L;

          @Override
          protected T _deserialize(
              String text, com.fasterxml.jackson.databind.DeserializationContext context) {
            return read.apply(text);
          }
        });
  }

  /** The records below a sealed type, in their order of declaration. */
  private static List<Class<?>> leaves(Class<?> sealed) {
    List<Class<?>> leaves = new ArrayList<>();
    for (Class<?> permitted : sealed.getPermittedSubclasses()) {
      if (permitted.isSealed()) {
        leaves.addAll(leaves(permitted));
      } else {
        leaves.add(permitted);
      }
    }
    return leaves;
  }

  /** {@code CitizenSaid} becomes {@code citizen-said}. */
  private static String nameOf(Class<?> type) {
    return type.getSimpleName().replaceAll("(?<!^)([A-Z])", "-$1").toLowerCase(Locale.ROOT);
  }

  @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
  @JsonIgnoreProperties(ignoreUnknown = true)
  private interface Typed {}
}
