package dk.borgerchat.core.understanding;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What was learned from the common corpus. Immutable. Its written form is the same byte for byte
 * for the same examples and settings.
 */
public final class IntentModel {
  private static final int FORM = 0x42_43_49_33;

  private final String revision;
  private final SentenceReader sentences;
  private final List<IntentId> classes;
  private final Vocabulary vocabulary;
  private final SoftmaxRegression classifier;
  private final @Nullable SoftmaxRegression meaning;
  private final UrgencyDecision urgency;
  private final Ranker ranker;
  private final ScopeDecision scope;
  private final Zones zones;
  private final Evaluation evaluation;

  IntentModel(
      String revision,
      SentenceReader sentences,
      List<IntentId> classes,
      Vocabulary vocabulary,
      SoftmaxRegression classifier,
      @Nullable SoftmaxRegression meaning,
      UrgencyDecision urgency,
      Ranker ranker,
      ScopeDecision scope,
      Zones zones,
      Evaluation evaluation) {
    this.revision = revision;
    this.sentences = sentences;
    this.classes = List.copyOf(classes);
    this.vocabulary = vocabulary;
    this.classifier = classifier;
    this.meaning = meaning;
    this.urgency = urgency;
    this.ranker = ranker;
    this.scope = scope;
    this.zones = zones;
    this.evaluation = evaluation;
  }

  /** Names what it was learned from, as the settings gave it. */
  public String revision() {
    return revision;
  }

  /** The common intents it knows, in order of their names. */
  public List<IntentId> intents() {
    return classes;
  }

  /** Takes texts apart as it was taught. */
  SentenceReader sentences() {
    return sentences;
  }

  Vocabulary vocabulary() {
    return vocabulary;
  }

  SoftmaxRegression classifier() {
    return classifier;
  }

  /** A classifier by the encoder's vectors; null where it was learned without one. */
  @Nullable SoftmaxRegression meaning() {
    return meaning;
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

  /**
   * How it did while it was learned: each sentence read by a part of it that had not seen the
   * sentence. Authors leave the obvious word out on purpose, so citizens are understood better.
   */
  public Evaluation evaluation() {
    return evaluation;
  }

  /** Writes it whole. */
  public void write(DataOutput out) throws IOException {
    out.writeInt(FORM);
    out.writeUTF(revision);
    sentences.write(out);
    out.writeInt(classes.size());
    for (IntentId intent : classes) {
      out.writeUTF(intent.value());
    }
    vocabulary.write(out);
    classifier.write(out);
    out.writeBoolean(meaning != null);
    if (meaning != null) {
      meaning.write(out);
    }
    urgency.write(out);
    ranker.write(out);
    scope.write(out);
    zones.write(out);
    evaluation.write(out);
  }

  /** Reads what {@link #write} wrote of a model without an encoder; throws where it is not. */
  public static IntentModel read(DataInput in) throws IOException {
    return read(in, null);
  }

  /** Reads a model that was learned with this encoder; null for one that was learned without. */
  public static IntentModel read(DataInput in, @Nullable SentenceEncoder encoder)
      throws IOException {
    if (in.readInt() != FORM) {
      throw new IOException("This is no intent model of this version; learn it again");
    }
    String revision = in.readUTF();
    SentenceReader sentences = SentenceReader.read(in, encoder);
    int size = in.readInt();
    List<IntentId> classes = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      classes.add(new IntentId(in.readUTF()));
    }
    return new IntentModel(
        revision,
        sentences,
        classes,
        Vocabulary.read(in),
        SoftmaxRegression.read(in),
        meaning(in, encoder),
        UrgencyDecision.read(in),
        Ranker.read(in),
        ScopeDecision.read(in),
        Zones.read(in),
        Evaluation.read(in));
  }

  private static @Nullable SoftmaxRegression meaning(
      DataInput in, @Nullable SentenceEncoder encoder) throws IOException {
    boolean encoded = in.readBoolean();
    if (encoded != (encoder != null)) {
      throw new IOException(
          encoded ? "This model needs its sentence encoder" : "This model knows no encoder");
    }
    return encoded ? SoftmaxRegression.read(in) : null;
  }
}
