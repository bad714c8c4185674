package dk.borgerchat.connectors.postgres;

import dk.borgerchat.core.publishing.DocumentPath;
import dk.borgerchat.core.publishing.ImportBook;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import javax.sql.DataSource;

/** Texts brought from elsewhere in PostgreSQL, in a table that is only ever added to. */
@ApplicationScoped
public class PostgresImportBook implements ImportBook {
  private final DataSource database;

  public PostgresImportBook(DataSource database) {
    this.database = database;
  }

  @Override
  public void add(DocumentPath path, Brought brought) {
    Sql.connected(
        database,
        sql ->
            sql.run(
                "insert into content_import (path, body, who, at) values (?, ?, ?, ?)",
                path.value(),
                brought.text(),
                brought.who(),
                brought.at()));
  }

  @Override
  public SortedMap<DocumentPath, Brought> newest() {
    SortedMap<DocumentPath, Brought> newest = new TreeMap<>();
    Sql.connected(
            database,
            sql ->
                sql.list(
                    "select distinct on (path) path, body, who, at from content_import"
                        + " order by path, number desc",
                    row ->
                        Map.entry(
                            new DocumentPath(row.getString("path")),
                            new Brought(
                                row.getString("body"),
                                row.getString("who"),
                                row.getObject("at", OffsetDateTime.class).toInstant()))))
        .forEach(one -> newest.put(one.getKey(), one.getValue()));
    return newest;
  }
}
