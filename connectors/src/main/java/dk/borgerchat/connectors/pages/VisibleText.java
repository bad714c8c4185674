package dk.borgerchat.connectors.pages;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Names what people see of a page: its main text, without menus, scripts and the rest around. */
final class VisibleText {
  private VisibleText() {}

  /**
   * The name of a body.
   *
   * @param type the body's media type; what is not HTML is taken as it is
   * @return SHA-256, hexadecimal
   */
  static String hash(byte[] body, String type) {
    return sha256(type.contains("html") ? text(body).getBytes(StandardCharsets.UTF_8) : body);
  }

  private static String text(byte[] body) {
    try {
      Document page = Jsoup.parse(new ByteArrayInputStream(body), null, "");
      page.select("script, style, noscript, template, nav, header, footer, [hidden]").remove();
      Element main = page.selectFirst("main, [role=main], article");
      return (main == null ? page.body() : main).text();
    } catch (IOException e) {
      throw new UncheckedIOException("Bytes in memory cannot be read", e);
    }
  }

  private static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java platform has SHA-256", e);
    }
  }
}
