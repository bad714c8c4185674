/**
 * Learned models as files: {@link dk.borgerchat.intents.model.ModelShelf} keeps the newest one,
 * named for the content and the learner it came from, and {@link
 * dk.borgerchat.intents.model.PackagedModel} is the one this build was made with.
 */
@NullMarked
package dk.borgerchat.intents.model;

import org.jspecify.annotations.NullMarked;
