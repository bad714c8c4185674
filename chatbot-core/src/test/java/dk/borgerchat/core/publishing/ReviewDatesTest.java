package dk.borgerchat.core.publishing;

import static org.assertj.core.api.Assertions.assertThat;

import dk.borgerchat.core.SmallTown;
import dk.borgerchat.core.publishing.ReviewDates.Due;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** All texts of the small town must be looked at again by 1 May 2027. */
class ReviewDatesTest {
  private static final LocalDate LAST_DAY = LocalDate.of(2027, 5, 1);
  private static final DocumentPath PASSPORT = DocumentPath.of(SmallTown.PASSPORT);
  private static final DocumentPath HARBOUR =
      DocumentPath.local(SmallTown.LILLEBY, SmallTown.HARBOUR);

  @Test
  void thoseWhoWriteAreToldAMonthBefore() {
    assertThat(ReviewDates.due(SmallTown.content(), LAST_DAY.minusDays(31), path -> true))
        .isEmpty();

    assertThat(ReviewDates.due(SmallTown.content(), LAST_DAY.minusDays(30), PASSPORT::equals))
        .singleElement()
        .returns("pas.forny", Due::intent)
        .returns(LocalDate.of(2026, 11, 2), Due::checkedOn)
        .returns(false, Due::isOverdue);
  }

  @Test
  void onTheDayItIsNotOverdueYetAndTheDayAfterItIs() {
    assertThat(ReviewDates.due(SmallTown.content(), LAST_DAY, PASSPORT::equals))
        .extracting(Due::isOverdue)
        .containsExactly(false);
    assertThat(ReviewDates.due(SmallTown.content(), LAST_DAY.plusDays(1), PASSPORT::equals))
        .extracting(Due::isOverdue)
        .containsExactly(true);
  }

  @Test
  void aKommunesOwnIntentsAreItsToLookAt() {
    assertThat(
            ReviewDates.due(
                SmallTown.content(), LAST_DAY, path -> SmallTown.LILLEBY.equals(path.kommune())))
        .extracting(Due::path)
        .containsExactly(HARBOUR);
  }
}
