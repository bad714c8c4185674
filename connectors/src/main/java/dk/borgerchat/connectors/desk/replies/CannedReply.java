package dk.borgerchat.connectors.desk.replies;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/**
 * A sentence a team uses often.
 *
 * @param id 32 hexadecimal digits given by the page that made it; hyphens between them say nothing
 * @param team whose; empty for every team
 * @param kommune four digits; null for every kommune
 * @param title what agents find it by
 * @param text may name variables of the content in braces, {@code {kommune.telefon}}
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record CannedReply(
    String id, String team, @Nullable String kommune, String title, String text) {}
