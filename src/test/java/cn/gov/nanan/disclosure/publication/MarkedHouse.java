package cn.gov.nanan.disclosure.publication;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;

/** 暗记: writes a marked word into every free text of the house that is not for the public. */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class MarkedHouse {
    public static final String MARK = "MARKED7";

    /** What the public may read of an item, and what these are looked up by; everything else is marked. */
    private static final List<String> PUBLIC = List.of(
            "information_item.title",
            "information_item.body",
            "information_item.keywords",
            "information_item.summary",
            "information_item.document_number",
            "correction.note",
            "correction_part.text_after",
            "section.name",
            "stored_file.name",
            "stored_file.media_type");

    /** Kept by the application or the migrations for themselves; or read as something else than a text. */
    private static final List<String> OURS = List.of(
            "flyway_schema_history",
            "job_run",
            "category_version",
            "theme",
            "type_rule",
            "calendar",
            "audit",
            "user_name",
            "password",
            "self_checks",
            "findings",
            "text_version.parts",
            "catalogue_",
            "package_line.title",
            "package_line.frozen",
            "package_line_file.");

    @PersistenceContext(unitName = "disclosure")
    private EntityManager entities;

    /** The columns that hold free text: longer than a constant's name, and no digest. */
    @SuppressWarnings("unchecked")
    public List<String> columns() {
        List<String> found = entities.createNativeQuery(
                        "select lower(table_name) || '.' || lower(column_name) from information_schema.columns"
                                + " where lower(table_schema) = 'public' and character_maximum_length >= 50"
                                + " and character_maximum_length <> 64 and lower(data_type) = 'character varying'")
                .getResultList();
        return found.stream()
                .filter(column -> !PUBLIC.contains(column) && OURS.stream().noneMatch(column::contains))
                .toList();
    }

    /** Marks one column wherever it holds something; how many rows. */
    public int mark(String column) {
        String[] parts = column.split("[.]");
        // No two items may have the same number.
        String mark = "'" + MARK + "'" + (parts[0].equals("information_item") ? " || id" : "");
        return entities.createNativeQuery("update " + parts[0] + " set " + parts[1] + " = " + mark + " where "
                        + parts[1] + " is not null")
                .executeUpdate();
    }
}
