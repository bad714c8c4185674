/**
 * The commands for those who work on content: {@link dk.borgerchat.intents.tool.BorgerchatTool} and
 * one class per command. Standard output carries only the result, in UTF-8 whatever the locale;
 * everything else goes to standard error. No services, no framework.
 */
@NullMarked
package dk.borgerchat.intents.tool;

import org.jspecify.annotations.NullMarked;
