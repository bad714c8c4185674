package dk.borgerchat.core.publishing;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** Documents as one zip file. The same documents give the same bytes. */
public final class ContentArchive {
  private ContentArchive() {}

  /** Packs. */
  public static byte[] pack(SortedMap<DocumentPath, String> documents) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (Map.Entry<DocumentPath, String> document : documents.entrySet()) {
        ZipEntry entry = new ZipEntry(document.getKey().value());
        entry.setTime(0);
        zip.putNextEntry(entry);
        zip.write(document.getValue().getBytes(StandardCharsets.UTF_8));
      }
    } catch (IOException e) {
      throw new UncheckedIOException("The documents cannot be packed", e);
    }
    return bytes.toByteArray();
  }

  /** Unpacks what {@link #pack} gave; throws where the bytes are something else. */
  public static SortedMap<DocumentPath, String> unpack(byte[] archive) {
    SortedMap<DocumentPath, String> documents = new TreeMap<>();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(archive))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        documents.put(
            new DocumentPath(entry.getName()),
            new String(zip.readAllBytes(), StandardCharsets.UTF_8));
      }
    } catch (IOException e) {
      throw new UncheckedIOException("This is no archive of content", e);
    }
    return documents;
  }
}
