package dk.borgerchat.intents.model;

import dk.borgerchat.core.understanding.IntentModel;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** Writes a model to a file, whole or not at all, and reads it back. */
final class ModelFile {
  private static final int BUFFER = 1 << 16;

  private ModelFile() {}

  static void write(IntentModel model, Path file) throws IOException {
    Files.createDirectories(file.toAbsolutePath().getParent());
    Path written = Files.createTempFile(file.toAbsolutePath().getParent(), "model", ".part");
    try (OutputStream stream = Files.newOutputStream(written);
        DataOutputStream data = new DataOutputStream(new BufferedOutputStream(stream, BUFFER))) {
      model.write(data);
    }
    Files.move(written, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
  }

  static IntentModel read(InputStream stream) throws IOException {
    return IntentModel.read(new DataInputStream(new BufferedInputStream(stream, BUFFER)));
  }
}
