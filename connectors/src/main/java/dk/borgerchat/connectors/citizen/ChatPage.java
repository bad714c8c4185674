package dk.borgerchat.connectors.citizen;

import io.smallrye.common.annotation.NonBlocking;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/**
 * The chat as a page of its own, for an {@code iframe} on a kommune's website and for links. Only
 * the kommune's own origins may frame it. Without scripts it shows phone, hours and website.
 */
@Path("/chat/{code}")
@Produces(MediaType.TEXT_HTML + ";charset=UTF-8")
public class ChatPage {
  private static final String POLICY =
      "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self';"
          + " base-uri 'none'; form-action 'none'; frame-ancestors 'self' %s";

  private static final String PAGE =
      """
      <!doctype html>
      <html lang="%1$s">
        <head>
          <meta charset="utf-8">
          <meta name="viewport" content="width=device-width, initial-scale=1">
          <title>Chat med %2$s Kommune</title>
          <link rel="stylesheet" href="/chat.css">
          <script src="/borger-chat.js" defer></script>
        </head>
        <body>
          <main aria-label="Chat">
            <h1>%2$s Kommune</h1>
            <borger-chat kommune="%3$s" layout="inline">
              <div lang="da">
                <p>Du kan altid kontakte %2$s Kommune:</p>
                %4$s
                <p><a href="%5$s">Kommunens hjemmeside</a></p>
                <p>Er der fare for liv, så ring <a href="tel:112">112</a>.</p>
              </div>
            </borger-chat>
          </main>
        </body>
      </html>
      """;

  private final KommuneResource kommuner;

  public ChatPage(KommuneResource kommuner) {
    this.kommuner = kommuner;
  }

  @GET
  @NonBlocking
  @Operation(hidden = true)
  public Response page(
      @PathParam("code") String code, @QueryParam("lang") @Nullable String language) {
    KommuneResource.Facts facts = kommuner.of(code);
    return Response.ok(
            PAGE.formatted(
                "en".equals(language) ? "en" : "da",
                escaped(facts.name()),
                facts.code(),
                ways(facts),
                escaped(facts.website())))
        .header(
            "Content-Security-Policy", POLICY.formatted(String.join(" ", kommuner.origins(code))))
        .build();
  }

  private static String ways(KommuneResource.Facts facts) {
    return line("Telefon", facts.phone()) + line("Åbningstid", facts.openingHours());
  }

  private static String line(String name, @Nullable String value) {
    return value == null ? "" : "<p>" + name + ": " + escaped(value) + "</p>";
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }
}
