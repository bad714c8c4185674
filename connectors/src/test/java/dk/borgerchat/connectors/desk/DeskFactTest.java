package dk.borgerchat.connectors.desk;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dk.borgerchat.connectors.desk.staff.Staff;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What the desk makes of the contract's records. */
class DeskFactTest {
  private static final Staff EVERYWHERE = staff("anna", Set.of(), Set.of());
  private static final Staff IN_PROEVEBY = staff("bo", Set.of("0999"), Set.of("pas"));

  private static final List<Staff> ALL = List.of(EVERYWHERE, IN_PROEVEBY);

  @Test
  void aWaitingChatSaysWhatTheCitizenCameForNotThatTheyAskedForAPerson() {
    DeskChat chat = requested("{'type':'anybody'}");

    assertThat(chat.request().summary()).isEqualTo("mit pas er væk");
    assertThat(chat.request().topic()).isEqualTo("pas.bortkommet");
    assertThat(chat.epoch()).isEqualTo(2);
    assertThat(chat.waitsFor(EVERYWHERE, ALL)).isTrue();
    assertThat(chat.waitsFor(IN_PROEVEBY, ALL)).isFalse();
    assertThat(chat.isOpenTo(IN_PROEVEBY)).isFalse();
  }

  @Test
  void aChatStandsOnTheListItWasSentTo() {
    assertThat(requested("{'type':'skill','skill':'pas'}").waitsFor(EVERYWHERE, ALL)).isTrue();
    assertThat(requested("{'type':'kommune','kommune':'0999'}").waitsFor(IN_PROEVEBY, ALL))
        .isTrue();
    assertThat(requested("{'type':'kommune','kommune':'0999'}").waitsFor(EVERYWHERE, ALL))
        .isFalse();
    DeskChat toBo = requested("{'type':'colleague','agent':{'id':'bo','name':'Bo'}}");
    assertThat(toBo.waitsFor(IN_PROEVEBY, ALL)).isTrue();
    assertThat(toBo.isOpenTo(IN_PROEVEBY)).isTrue();
    assertThat(toBo.waitsFor(EVERYWHERE, ALL)).isFalse();
  }

  @Test
  void aListThatNobodyIsThereForIsEverybodys() {
    Staff specialist = staff("cecilie", Set.of(), Set.of("bolig"));
    DeskChat aboutPassports = requested("{'type':'skill','skill':'pas'}");

    assertThat(aboutPassports.waitsFor(specialist, List.of(specialist, EVERYWHERE))).isFalse();
    assertThat(aboutPassports.waitsFor(specialist, List.of(specialist))).isTrue();
    assertThat(aboutPassports.waitsFor(IN_PROEVEBY, List.of(specialist))).isFalse();
  }

  @Test
  void aCorrectionNamesTheLineItReplaces() {
    DeskFact fact =
        fact(
            "corrected",
            "'sequence':9,'epoch':3,'command':'c','line':7,'text':'Goddag',"
                + "'agent':{'id':'bo','name':'Bo'}");

    DeskChat.Line line = fact.said("correction");
    assertThat(line.line()).isEqualTo(7L);
    assertThat(line.agent()).isEqualTo("Bo");
    assertThat(line.text()).isEqualTo("Goddag");
  }

  private static DeskChat requested(String to) {
    return fact(
            "requested",
            "'sequence':5,'epoch':2,'kommune':'0751','language':'da','reason':'asked',"
                + "'priority':1,'rank':1,'since':'2026-11-23T12:00:00Z','to':"
                + to
                + ",'transcript':["
                + "{'sequence':1,'at':'2026-11-23T11:59:00Z','from':'citizen',"
                + "'text':'mit pas er væk',"
                + "'candidates':[{'intent':'pas.bortkommet','confidence':0.9}]},"
                + "{'sequence':3,'at':'2026-11-23T11:59:30Z','from':'citizen',"
                + "'text':'tal med et menneske',"
                + "'candidates':[{'intent':'samtale.menneske','confidence':0.9}]}]")
        .waiting();
  }

  private static DeskFact fact(String name, String data) {
    String record =
        """
        {'type':'dk.borgerchat.handoff.%s.v1','subject':'c1','time':'2026-11-23T12:00:01Z',
        'data':{%s}}\
        """
            .formatted(name, data)
            .replace('\'', '"');
    try {
      return DeskFact.of(new ObjectMapper().readTree(record));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Staff staff(String id, Set<String> kommuner, Set<String> skills) {
    return new Staff(id, id, false, kommuner, skills, "", 3);
  }
}
