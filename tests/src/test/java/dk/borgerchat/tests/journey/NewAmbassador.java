package dk.borgerchat.tests.journey;

import dk.borgerchat.tests.running.Cluster;

/** An ambassador of a kommune that is not live yet, as an administrator makes one. */
record NewAmbassador(String username, String password) {
  /** With the password of Prøveby's ambassador. */
  static NewAmbassador of(String kommune, Cluster cluster) {
    String password = AgentAtDesk.password(cluster, "ambassadoer");
    String username = "ambassadoer-" + kommune;
    Database.run(
        cluster,
        """
        insert into staff_user (username, display_name, password_hash, roles, kommuner)
        select ?, 'Ambassadør', password_hash, roles, ? from staff_user
        where username = 'ambassadoer' on conflict do nothing
        """,
        username,
        kommune);
    return new NewAmbassador(username, password);
  }
}
