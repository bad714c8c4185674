package dk.borgerchat.connectors.desk.staff;

import java.time.Instant;
import java.util.Set;

/**
 * A member of staff whose desk page is open somewhere.
 *
 * @param id user name
 * @param presence whether they take new chats
 * @param since when they said so
 */
public record Seat(
    String id,
    String name,
    Presence presence,
    Instant since,
    Set<String> kommuner,
    Set<String> skills,
    int capacity) {}
