/**
 * The life of content: a {@link dk.borgerchat.core.publishing.Revision} of a document is written,
 * reviewed, approved and published; {@link dk.borgerchat.core.publishing.Editing} holds who may do
 * what, {@link dk.borgerchat.core.publishing.Publisher} makes a release of what is approved, and
 * {@link dk.borgerchat.core.publishing.LiveRelease} is what a node answers from. Documents are text
 * by path; what stands in them is read by a {@link dk.borgerchat.core.publishing.DocumentReader}.
 * Knows content, no conversations.
 */
@NullMarked
package dk.borgerchat.core.publishing;

import org.jspecify.annotations.NullMarked;
