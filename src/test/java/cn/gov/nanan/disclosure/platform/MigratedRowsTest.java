package cn.gov.nanan.disclosure.platform;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** 迁移已有的申请: what was recorded before is owed, numbered and kept after the scripts V027 to the last as if it came after them. */
class MigratedRowsTest {
    private static final String REQUEST =
            "insert into information_request (id, version, number, channel, applicant_kind, personal_key, personal_text,"
                    + " person, code_digest, delivery_form, delivery_route, purpose, arrived_on, received_on, step, since,"
                    + " section_id, due_date, due_provisional, outcome, concluded_on) values ";
    private static final String ENTRY =
            "insert into request_entry (id, request_id, position, officer_id, holder_id, role, step, action, next_step,"
                    + " acted_at) values ";
    private static final String LETTER =
            "insert into request_letter (id, request_id, position, kind, number, templates, officer_id, made_at) values ";
    private static final String AT = "timestamp with time zone '2026-03-02 09:00:00+08'";

    private static final String CARRIER =
            "insert into carrier (id, carrier_number, medium, purpose, package_type, first_sequence, last_sequence, carried_by,"
                    + " carried_on, entered_by, entered_at) values ";
    private static final String LINE =
            "insert into package_line (id, action, index_number, item_version, packed_by, packed_at, held_by, held_reason) values ";
    private static final String ARRIVAL =
            "insert into package_arrival (id, file_name, brought_by, arrived_at, state, item_count, ended_by, ended_at) values ";

    private static final String ITEM =
            "insert into information_item (id, version, kind, section_id, drafter_id, author_id,"
                    + " title, body, urgency, attribute, ground, reason, step, since) values ";

    /** One in hand with a file, one that is public, one that is only drafted, one of which nothing may be kept. */
    private static final String[] TEXTS = {
        ITEM + "(1, 0, 'DOCUMENT', 1, 1, 1, '甲', '正文', 'ORDINARY', null, null, null, 'SECTION_REVIEW', " + AT + ")",
        ITEM + "(2, 0, 'DOCUMENT', 1, 1, 1, '乙', null, 'ORDINARY', 'PROACTIVE', null, null, 'PUBLISHED', " + AT + ")",
        ITEM + "(3, 0, 'DOCUMENT', 1, 1, 1, '丙', null, 'ORDINARY', null, null, null, 'DRAFTING', " + AT + ")",
        ITEM + "(4, 0, 'DOCUMENT', 1, 1, 1, '丁', null, 'ORDINARY', 'WITHHELD', 'STATE_SECRET', '已定密', 'FILED', " + AT
                + ")",
        "insert into handling_entry (id, item_id, position, officer_id, role, step, action, next_step, acted_at) values "
                + "(1, 1, 0, 1, 'DRAFTER', 'DRAFTING', 'SUBMIT', 'SECTION_REVIEW', " + AT + "),"
                + "(2, 2, 0, 1, 'DRAFTER', 'DRAFTING', 'SUBMIT', 'SECTION_REVIEW', " + AT + "),"
                + "(3, 3, 0, 1, 'SECTION_HEAD', 'DRAFTING', 'REASSIGN', 'DRAFTING', " + AT + "),"
                + "(4, 4, 0, 1, 'DRAFTER', 'DRAFTING', 'SUBMIT', 'SECTION_REVIEW', " + AT + ")",
        "insert into stored_file (id, name, media_type, size, sha256, stored_at) values (9, '名单.txt', 'text/plain', 1, '-', "
                + AT + ")",
        "insert into information_item_file (item_id, file_id, position) values (1, 9, 0)"
    };

    /** Discs of a package that is known and of one that is not; what waits; what was refused, passed over and published. */
    private static final String[] PACKAGES = {
        "insert into data_package (id, package_id, sender, receiver, package_type, sequence_number, item_count, sealed_at)"
                + " values (1, '-', 'QZ07000', 'PORTAL2', 'ITEMS', 3, 1, " + AT + ")",
        CARRIER + "(1, 'NA-001', '光盘', '导入外网', 'ITEMS', 2, 3, '李', date '2026-03-02', 'office', " + AT + "),"
                + "(2, 'NA-002', '光盘', '导入外网', 'ITEMS', 8, 9, '李', date '2026-03-02', 'office', " + AT + ")",
        LINE + "(1, 'PUBLISH', 'A-1', 1, 'office', " + AT + ", 'leader', 'Step.CORRECTION_REQUESTED'),"
                + "(2, 'PUBLISH', 'A-2', 1, 'office', " + AT + ", 'leader', '缺页'),"
                + "(3, 'PUBLISH', 'A-3', 1, 'office', " + AT + ", null, null)",
        ARRIVAL + "(1, 'a.zip', 'system', " + AT + ", 'REFUSED', 1, null, " + AT + "),"
                + "(2, 'b.zip', 'system', " + AT + ", 'SKIPPED', 1, 'office', " + AT + "),"
                + "(3, 'c.zip', 'system', " + AT + ", 'PUBLISHED', 1, 'office', " + AT + ")"
    };

    private final DataSource database = database();

    DataSource database() {
        JdbcDataSource memory = new JdbcDataSource();
        memory.setURL("jdbc:h2:mem:older;DB_CLOSE_DELAY=-1");
        return memory;
    }

    String vendor() {
        return "h2";
    }

    @Test
    @DisplayName("地基 已有的申请经过 V027 以后的建库脚本：欠的文书、文号、材料、告知都在")
    void whatWasThereIsKept() throws SQLException {
        migrate("026");
        fill();
        migrate("030");
        assertDuties();
        assertEquals(List.of("5 0", "6 null"), rows("select id, matter from request_file order by id"));
        assertEquals(
                List.of("REPLY 0 0", "REPLY 2026 3"),
                rows("select kind, serial_year, last_serial from letter_series order by serial_year"));
        assertEquals(List.of("false"), rows("select loaded from letter_loading"), "the texts are looked at again");
        assertEquals(List.of("false null"), rows("select elsewhere, section_id from request_matter"));
        execute(
                "update enquiry set asked_until = date '2026-03-20', asked_what = '请写明年份' where id = 1",
                "insert into letter_series (kind, serial_year, last_serial) values ('CLARIFICATION_NOTICE', 2026, 2)");
        execute(TEXTS);
        migrate("095");
        execute(PACKAGES);
        migrate("latest");
        assertEquals(
                List.of("NA-001 PORTAL2", "NA-002 PORTAL"),
                rows("select carrier_number, node from carrier order by id"),
                "by the package that it took, where that is known");
        assertEquals(
                List.of("Step.CORRECTION_REQUESTED true", "缺页 false", "null false"),
                rows("select held_reason, paused from package_line order by id"));
        assertEquals(
                List.of("system null", "system office", "office null"),
                rows("select ended_by, passed_by from package_arrival order by id"));
        assertEquals(
                List.of("1 1 1 true 甲 正文 null", "2 1 1 true 乙 null 2026-03-02"),
                rows(
                        "select item_id, number, officer_id, closed, title, body, cast(released_at as date) from text_version"
                                + " order by item_id"));
        assertEquals(List.of("1 1 0 9"), rows("select item_id, number, position, file_id from text_version_file"));
        assertDuties();
        assertEquals(
                List.of(" 0 0", "南工信公复 2025 11", "南工信公复 2026 3", "南工信公补 2026 2"),
                rows("select mark, serial_year, last_serial from letter_series").stream()
                        .sorted()
                        .toList());
        assertEquals(
                List.of("请写明年份 null null"),
                rows("select asked_what, asked_key, asked_text from enquiry"),
                "sealed at the next start");
        assertEquals(
                List.of("THIRD_PARTY_ASKED null", "AGENCY_ASKED null"),
                rows("select kind, event_matter from request_event order by position"),
                "about all that was asked for");
        assertEquals(List.of("用途"), rows("select purpose from information_request where id = 1"));
    }

    /** One in hand, about which two were asked; one whose reply is about to leave; one that has ended. */
    private void fill() throws SQLException {
        execute(
                "insert into section (id, version, name, kind, position, active) values (1, 0, '产业发展科', 'SECTION', 1, true)",
                "insert into officer (id, version, user_name, name, password_hash, must_change_password, active)"
                        + " values (1, 0, 'office', '公开办', '-', false, true)",
                REQUEST + request(1, "HANDLING", "'用途'", "null, null"),
                REQUEST + request(2, "SERVING", "null", "null, null"),
                REQUEST + request(3, "FILED", "null", "'GRANTED', date '2026-03-20'"),
                ENTRY + entry(11, 1, 0, "ASK_COMPLETION") + "," + entry(12, 1, 1, "CONSULT") + ","
                        + entry(13, 1, 2, "SEARCH")
                        + "," + entry(14, 1, 3, "CONSULT") + "," + entry(21, 2, 0, "EXTEND") + ","
                        + entry(22, 2, 1, "APPROVE")
                        + "," + entry(31, 3, 0, "APPROVE"),
                "insert into request_event (request_id, position, kind, event_day, event_days, whom) values"
                        + " (1, 0, 'THIRD_PARTY_ASKED', date '2026-03-02', 0, '甲公司'),"
                        + " (1, 1, 'AGENCY_ASKED', date '2026-03-03', 0, null)",
                "insert into request_matter (id, request_id, position, wanted_title) values (1, 1, 0, '名单')",
                LETTER + letter(1, 1, 0, "CLARIFICATION_NOTICE", "南工信公补〔2026〕2号") + ","
                        + letter(2, 3, 0, "REPLY", "南工信公复〔2026〕3号") + "," + letter(3, 3, 1, "REPLY", "南工信公复〔2025〕11号")
                        + "," + letter(4, 3, 2, "RECEIPT", null),
                "insert into letter_serial (serial_year, last_serial) values (2026, 3)",
                "update letter_loading set loaded = true",
                "insert into request_file (id, request_id, kind, name, media_type, file_size, sha256, officer_id, added_at)"
                        + " values (5, 1, 'TO_BE_GIVEN', '名单.pdf', 'application/pdf', 1, '-', 1, " + AT + "),"
                        + " (6, 1, 'APPLICATION', '来信.pdf', 'application/pdf', 1, '-', 1, " + AT + ")",
                "insert into enquiry (id, version, number, code_digest) values (1, 0, 'YSQ-2026-0001', '-')");
    }

    /** What each act still owes: what was issued, or has ended, is owed no more. */
    private void assertDuties() throws SQLException {
        assertEquals(
                List.of(
                        "-11 1 CLARIFICATION_NOTICE  true",
                        "-12 1 THIRD_PARTY_LETTER 甲公司 false",
                        "-14 1 AGENCY_LETTER  false",
                        "-21 2 EXTENSION_NOTICE  false",
                        "-22 2 REPLY  false",
                        "-31 3 REPLY  true"),
                rows("select id, request_id, kind, whom, issued from letter_duty order by entry_id"));
    }

    private static String request(int id, String step, String purpose, String ended) {
        return "(%d, 0, 'YSQ-2026-000%d', 'IN_PERSON', 'NATURAL_PERSON', 'k1', '-', 'p', '-', 'PAPER', 'POST', %s, date"
                        .formatted(id, id, purpose)
                + " '2026-03-02', date '2026-03-02', '" + step + "', " + AT + ", 1, date '2026-03-30', false, " + ended
                + ")";
    }

    private static String entry(int id, int request, int position, String action) {
        return "(%d, %d, %d, 1, 1, 'DISCLOSURE_OFFICE', 'HANDLING', '%s', 'HANDLING', %s)"
                .formatted(id, request, position, action, AT);
    }

    private static String letter(int id, int request, int position, String kind, String number) {
        return "(%d, %d, %d, '%s', %s, '-', 1, %s)"
                .formatted(id, request, position, kind, number == null ? "null" : "'" + number + "'", AT);
    }

    private void migrate(String target) {
        Flyway.configure()
                .dataSource(database)
                .locations("classpath:db/migration", "classpath:db/vendor/" + vendor())
                .target(target)
                .load()
                .migrate();
    }

    private void execute(String... all) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            for (String sql : all) {
                statement.execute(sql);
            }
        }
    }

    /** Each row with its columns, a blank between them. */
    private List<String> rows(String sql) throws SQLException {
        List<String> rows = new ArrayList<>();
        try (Connection connection = database.getConnection();
                ResultSet found = connection.createStatement().executeQuery(sql)) {
            while (found.next()) {
                List<String> row = new ArrayList<>();
                for (int column = 1; column <= found.getMetaData().getColumnCount(); column++) {
                    row.add(String.valueOf(found.getObject(column)));
                }
                rows.add(String.join(" ", row));
            }
        }
        return rows;
    }
}
