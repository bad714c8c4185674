package dk.borgerchat.core.understanding;

import dk.borgerchat.core.language.NGramFeatures;
import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * What was learned from the common corpus. Immutable. Its written form is the same byte for byte
 * for the same examples and settings.
 */
public final class IntentModel {
  private static final int FORM = 0x42_43_49_31;

  private final String revision;
  private final NGramFeatures features;
  private final List<IntentId> classes;
  private final Vocabulary vocabulary;
  private final SoftmaxRegression classifier;
  private final UrgencyDecision urgency;
  private final Ranker ranker;
  private final ScopeDecision scope;
  private final Zones zones;

  IntentModel(
      String revision,
      NGramFeatures features,
      List<IntentId> classes,
      Vocabulary vocabulary,
      SoftmaxRegression classifier,
      UrgencyDecision urgency,
      Ranker ranker,
      ScopeDecision scope,
      Zones zones) {
    this.revision = revision;
    this.features = features;
    this.classes = List.copyOf(classes);
    this.vocabulary = vocabulary;
    this.classifier = classifier;
    this.urgency = urgency;
    this.ranker = ranker;
    this.scope = scope;
    this.zones = zones;
  }

  /** The revision of the content it was learned from, as the settings gave it. */
  public String revision() {
    return revision;
  }

  /** The common intents it knows, in order of their names. */
  public List<IntentId> intents() {
    return classes;
  }

  NGramFeatures features() {
    return features;
  }

  Vocabulary vocabulary() {
    return vocabulary;
  }

  SoftmaxRegression classifier() {
    return classifier;
  }

  UrgencyDecision urgency() {
    return urgency;
  }

  Ranker ranker() {
    return ranker;
  }

  ScopeDecision scope() {
    return scope;
  }

  Zones zones() {
    return zones;
  }

  /** Writes it whole. */
  public void write(DataOutput out) throws IOException {
    out.writeInt(FORM);
    out.writeUTF(revision);
    out.writeBoolean(features.danish());
    out.writeInt(classes.size());
    for (IntentId intent : classes) {
      out.writeUTF(intent.value());
    }
    vocabulary.write(out);
    classifier.write(out);
    urgency.write(out);
    ranker.write(out);
    scope.write(out);
    zones.write(out);
  }

  /** Reads what {@link #write} wrote; throws where it is something else. */
  public static IntentModel read(DataInput in) throws IOException {
    if (in.readInt() != FORM) {
      throw new IOException("This is no intent model of this version; learn it again");
    }
    String revision = in.readUTF();
    NGramFeatures features = new NGramFeatures(in.readBoolean());
    int size = in.readInt();
    List<IntentId> classes = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      classes.add(new IntentId(in.readUTF()));
    }
    return new IntentModel(
        revision,
        features,
        classes,
        Vocabulary.read(in),
        SoftmaxRegression.read(in),
        UrgencyDecision.read(in),
        Ranker.read(in),
        ScopeDecision.read(in),
        Zones.read(in));
  }
}
