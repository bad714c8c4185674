package dk.borgerchat.intents.tool;

import picocli.CommandLine.Command;

/** Groups the commands on the content as a whole. */
@Command(name = "content", description = "Commands on the content as a whole.")
final class ContentCommand {}
