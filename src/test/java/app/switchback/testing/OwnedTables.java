package app.switchback.testing;

import java.sql.DatabaseMetaData;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;

/** What the database itself says about the tables that belong to people. */
public final class OwnedTables {
    private final JdbcTemplate jdbc;

    public OwnedTables(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** Every table with a column {@code owner_id}. */
    public List<String> withOwner() {
        return jdbc.queryForList(
                "select lower(table_name) from information_schema.columns where lower(column_name) = 'owner_id' order by 1",
                String.class);
    }

    /** Every owned row there is, as text, with its table; whose it is stands in it. */
    public List<String> rows() {
        return withOwner().stream()
                .flatMap(table -> jdbc.queryForList("select * from " + table).stream()
                        .map(row -> table + " " + new TreeMap<>(row)))
                .sorted()
                .toList();
    }

    /** The rows of everybody who has any, but this owner. */
    public List<String> rowsBut(UUID owner) {
        return rows().stream().filter(row -> !row.contains("owner_id=" + owner)).toList();
    }

    public List<String> primaryKey(String table) {
        return metadata(data -> {
            var columns = new TreeMap<Short, String>();
            try (var keys = data.getPrimaryKeys(null, null, table)) {
                while (keys.next()) {
                    columns.put(keys.getShort("KEY_SEQ"), keys.getString("COLUMN_NAME"));
                }
            }
            return List.copyOf(columns.values());
        });
    }

    /** Foreign keys to other owned tables that leave the owner out: each would be a hole in the wall. */
    public List<String> foreignKeysWithoutOwner(String table) {
        var owned = withOwner();
        return keys(table).stream()
                .filter(key -> owned.contains(key.parent()) && !key.columns().contains("owner_id"))
                .map(Key::toString)
                .toList();
    }

    public boolean hangsOnAnotherOwnedTable(String table) {
        return keys(table).stream().anyMatch(key -> !key.parent().equals("owner"));
    }

    public boolean cascadesFromOwner(String table) {
        return keys(table).stream().anyMatch(key -> key.parent().equals("owner") && key.cascades());
    }

    /** Copies a row for another owner under a new id, past every layer above the database. */
    public void copyTo(String table, UUID id, UUID owner) {
        var others = jdbc
                .queryForList(
                        "select lower(column_name) from information_schema.columns where lower(table_name) = ? and lower(column_name) not in ('id', 'owner_id')",
                        String.class,
                        table)
                .stream()
                .collect(Collectors.joining(", "));
        jdbc.update(
                "insert into %s (id, owner_id, %s) select cast(? as uuid), cast(? as uuid), %s from %s where id = ?"
                        .formatted(table, others, others, table),
                UUID.randomUUID(),
                owner,
                id);
    }

    private record Key(String name, String parent, TreeSet<String> columns, boolean cascades) {}

    private List<Key> keys(String table) {
        return metadata(data -> {
            var keys = new TreeMap<String, Key>();
            try (var imported = data.getImportedKeys(null, null, table)) {
                while (imported.next()) {
                    add(imported, keys);
                }
            }
            return new ArrayList<>(keys.values());
        });
    }

    private static void add(ResultSet row, TreeMap<String, Key> keys) throws SQLException {
        var name = row.getString("FK_NAME");
        var parent = row.getString("PKTABLE_NAME");
        var cascades = row.getShort("DELETE_RULE") == DatabaseMetaData.importedKeyCascade;
        keys.computeIfAbsent(name, key -> new Key(key, parent, new TreeSet<>(), cascades))
                .columns()
                .add(row.getString("FKCOLUMN_NAME"));
    }

    private interface Question<R> {
        R ask(DatabaseMetaData data) throws SQLException;
    }

    private <R> R metadata(Question<R> question) {
        ConnectionCallback<R> callback = connection -> question.ask(connection.getMetaData());
        return java.util.Objects.requireNonNull(jdbc.execute(callback));
    }
}
