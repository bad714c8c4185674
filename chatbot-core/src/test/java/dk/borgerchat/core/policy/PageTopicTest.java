package dk.borgerchat.core.policy;

import static org.assertj.core.api.Assertions.assertThat;

import dk.borgerchat.core.content.Answer;
import dk.borgerchat.core.understanding.IntentId;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class PageTopicTest {
  @Test
  void isReadOffTheLastPartsOfTheAddress() {
    assertThat(topic("/borger/affald-og-genbrug/storskrald").text())
        .isEqualTo("affald og genbrug storskrald");
    assertThat(topic("/borger/pas/").text()).isEqualTo("pas");
  }

  @Test
  void isEmptyWhereTheAddressSaysNothing() {
    assertThat(topic("/").words()).isEmpty();
    assertThat(topic("/borger/index.html").words()).isEmpty();
    assertThat(topic("/kommunen/1234").words()).isEmpty();
    assertThat(PageTopic.of(null).words()).isEmpty();
  }

  @Test
  void concernsAnswersThatShareAWordHoweverItIsSpelled() {
    assertThat(topic("/hjemmehjaelp").concerns(answer("aeldre.hjemmehjaelp", "Få hjemmehjælp")))
        .isTrue();
    assertThat(topic("/borgerservice").concerns(answer("kontakt.adresse", "Find Borgerservice")))
        .isTrue();
    assertThat(topic("/flytninger").concerns(answer("flytning.frist", "Frist"))).isTrue();
    assertThat(topic("/politik").concerns(answer("attest.straffeattest", "Bestil en attest")))
        .isFalse();
  }

  private static PageTopic topic(String path) {
    return PageTopic.of("https://www.lilleby.example" + path);
  }

  private static Answer answer(String intent, String title) {
    LocalDate reviewBy = LocalDate.of(2030, 1, 1);
    return new Answer(new IntentId(intent), title, "", List.of(), true, 0, reviewBy, null);
  }
}
