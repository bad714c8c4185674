package dk.borgerchat.intents.tool;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What {@code talk} prints of one message. The names of the fields are those of the JSON.
 *
 * @param zone null where the message was no question: a button's label, or a person reads it
 * @param intent the first candidate, or the button's intent; null where there is none
 * @param decision what the bot did: reply, clarify, escalate, book-call-back, pass-to-agent, close
 * @param reply everything it said, paragraphs apart; empty where it kept silent
 * @param buttons their labels
 * @param owner who answers next: bot, queue, agent, nobody
 */
record Said(
    @Nullable String zone,
    @Nullable String intent,
    String decision,
    String reply,
    List<String> buttons,
    String owner) {}
