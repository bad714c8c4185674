package dk.borgerchat.connectors;

import io.lettuce.core.RedisNoScriptException;
import io.lettuce.core.ScriptOutputType;
import io.lettuce.core.cluster.api.async.RedisClusterAsyncCommands;
import io.lettuce.core.cluster.api.sync.RedisClusterCommands;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.jspecify.annotations.Nullable;

/**
 * A Lua script from the class path, sent by its digest and in full only to a server that does not
 * know it.
 *
 * @param text the script
 * @param digest its SHA-1, as Redis wants it
 */
public record Script(String text, String digest) {

  /** Loads {@code /redis/NAME.lua}. */
  public static Script load(String name, RedisClusterCommands<String, String> commands) {
    try (InputStream in = Script.class.getResourceAsStream("/redis/" + name + ".lua")) {
      if (in == null) {
        throw new IllegalStateException("The script " + name + " is not packaged");
      }
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return new Script(text, commands.digest(text));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Runs it; the script returns a whole number. */
  public long run(RedisClusterCommands<String, String> commands, String[] keys, String... values) {
    Long result = run(ScriptOutputType.INTEGER, commands, keys, values);
    return result == null ? 0 : result;
  }

  /** Runs it; the script returns rows of texts. */
  public List<List<String>> rows(
      RedisClusterCommands<String, String> commands, String[] keys, String... values) {
    List<List<String>> rows = run(ScriptOutputType.MULTI, commands, keys, values);
    return rows == null ? List.of() : rows;
  }

  private <T> @Nullable T run(
      ScriptOutputType type,
      RedisClusterCommands<String, String> commands,
      String[] keys,
      String... values) {
    try {
      return commands.evalsha(digest, type, keys, values);
    } catch (RedisNoScriptException unknown) {
      return commands.eval(text, type, keys, values);
    }
  }

  /** The same without waiting. */
  public CompletionStage<Long> runLater(
      RedisClusterAsyncCommands<String, String> commands, String[] keys, String... values) {
    return commands
        .<Long>evalsha(digest, ScriptOutputType.INTEGER, keys, values)
        .exceptionallyCompose(failure ->
            failure instanceof RedisNoScriptException
                ? commands.eval(text, ScriptOutputType.INTEGER, keys, values)
                : CompletableFuture.failedFuture(failure));
  }
}
