package dk.borgerchat.core.understanding;

import dk.borgerchat.core.privacy.MaskedText;

/**
 * What the conversation is about just now; a short follow-up ("og til min søn?") leans on it.
 *
 * @param intent the intent answered last
 * @param asked the citizen's words that led to it
 */
public record Topic(IntentId intent, MaskedText asked) {}
