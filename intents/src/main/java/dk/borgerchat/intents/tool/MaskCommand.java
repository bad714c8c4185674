package dk.borgerchat.intents.tool;

import dk.borgerchat.core.privacy.CitizenText;
import dk.borgerchat.core.privacy.PrivacyMask;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** Masks personal numbers in each line of standard input. */
@Command(name = "mask", description = "Masks each line of standard input.")
final class MaskCommand implements Callable<Integer> {
  private final Console console;
  private final PrivacyMask mask = new PrivacyMask();

  MaskCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    console.eachLine(line -> console.result(mask.mask(new CitizenText(line)).value()));
    return 0;
  }
}
