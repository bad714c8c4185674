package dk.borgerchat.connectors.encoder;

import dev.langchain4j.model.embedding.onnx.OnnxEmbeddingModel;
import dev.langchain4j.model.embedding.onnx.PoolingMode;
import dk.borgerchat.core.understanding.SentenceEncoder;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.stream.Stream;

/**
 * Opens any sentence-transformers export: a folder with {@code model.onnx} and {@code
 * tokenizer.json}, or a name such as {@code all-minilm-l6-v2-q} whose {@code NAME.onnx} and {@code
 * NAME-tokenizer.json} lie on the class path.
 */
public final class OnnxEncoders implements SentenceEncoder.Provider {
  @Override
  public SentenceEncoder open(String nameOrFolder) {
    Path folder = Path.of(nameOrFolder);
    if (Files.isDirectory(folder)) {
      return opened(
          nameOrFolder, existing(folder, "model.onnx"), existing(folder, "tokenizer.json"));
    }
    try (InputStream model = resource(nameOrFolder, ".onnx");
        InputStream tokenizer = resource(nameOrFolder, "-tokenizer.json")) {
      Path copied = Files.createTempDirectory("encoder");
      Path modelFile = copied.resolve("model.onnx");
      Path tokenizerFile = copied.resolve("tokenizer.json");
      Files.copy(model, modelFile, StandardCopyOption.REPLACE_EXISTING);
      Files.copy(tokenizer, tokenizerFile, StandardCopyOption.REPLACE_EXISTING);
      SentenceEncoder encoder = opened(nameOrFolder, modelFile, tokenizerFile);
      for (Path file : Stream.of(modelFile, tokenizerFile, copied).toList()) {
        Files.delete(file);
      }
      return encoder;
    } catch (IOException e) {
      throw new UncheckedIOException("The encoder " + nameOrFolder + " cannot be read", e);
    }
  }

  private static SentenceEncoder opened(String name, Path model, Path tokenizer) {
    return new OnnxSentenceEncoder(
        name, new OnnxEmbeddingModel(model, tokenizer, PoolingMode.MEAN));
  }

  private static Path existing(Path folder, String name) {
    Path file = folder.resolve(name);
    if (!Files.exists(file)) {
      throw new IllegalArgumentException("The folder " + folder + " has no " + name + ".");
    }
    return file;
  }

  private static InputStream resource(String name, String ending) {
    InputStream found = OnnxEncoders.class.getResourceAsStream("/" + name + ending);
    if (found == null) {
      throw new IllegalArgumentException(
          "There is no encoder " + name + ": name a folder with model.onnx and tokenizer.json.");
    }
    return found;
  }
}
