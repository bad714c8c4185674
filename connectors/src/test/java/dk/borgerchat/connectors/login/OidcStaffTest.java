package dk.borgerchat.connectors.login;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class OidcStaffTest {
  private static final OidcConfig CONFIG =
      new OidcConfig() {
        @Override
        public String title() {
          return "fælles login";
        }

        @Override
        public String kommunerClaim() {
          return "kommuner";
        }

        @Override
        public String skillsClaim() {
          return "skills";
        }

        @Override
        public String teamClaim() {
          return "team";
        }

        @Override
        public int capacity() {
          return 3;
        }
      };

  @Test
  void onlyRolesOfOursCount() {
    StaffUser anna = read(Set.of("agent", "offline_access"), Map.of("name", "Anna")).orElseThrow();

    assertThat(anna.roles()).containsExactly("agent");
    assertThat(anna.name()).isEqualTo("Anna");
    assertThat(anna.limits().kommuner()).isEmpty();
    assertThat(anna.limits().capacity()).isEqualTo(3);
    assertThat(read(Set.of("offline_access"), Map.of())).isEmpty();
  }

  @Test
  void kommunerAndSkillsComeAsAListOrAsTextWithCommas() {
    Map<String, Object> list =
        Map.of("kommuner", List.of("0999", "0751"), "skills", "pas, flytning");

    StaffUser bo = read(Set.of("kommune-editor"), list).orElseThrow();

    assertThat(bo.limits().kommuner()).containsExactlyInAnyOrder("0999", "0751");
    assertThat(bo.limits().skills()).containsExactlyInAnyOrder("pas", "flytning");
  }

  @Test
  void aRoleOfAKommuneIsNothingWithoutOne() {
    assertThat(read(Set.of("ambassador"), Map.of())).isEmpty();
    assertThat(read(Set.of("kommune-editor", "agent"), Map.of()).orElseThrow().roles())
        .containsExactly("agent");
  }

  @Test
  void aKommuneThatCannotBeReadOpensNothing() {
    assertThat(read(Set.of("agent"), Map.of("kommuner", "Prøveby"))).isEmpty();
  }

  private static Optional<StaffUser> read(Set<String> roles, Map<String, Object> claims) {
    return new OidcStaff(CONFIG).read("anna", roles, claims::get);
  }
}
