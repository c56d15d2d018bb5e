package cn.gov.nanan.disclosure.web.admin;

import cn.gov.nanan.disclosure.attribute.Categories;
import cn.gov.nanan.disclosure.attribute.ContentCategory;
import cn.gov.nanan.disclosure.staff.Acting;
import cn.gov.nanan.disclosure.staff.Role;
import cn.gov.nanan.disclosure.web.Feedback;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.validation.constraints.NotNull;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** 内容类别: all of them, and the form that adds one; one of them with its history, where it is amended or closed. */
@Named
@ViewScoped
public class CategoriesPage implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final String LIST = "/admin/categories?faces-redirect=true";

    @Inject
    private Categories categories;

    @Inject
    private Acting acting;

    @Inject
    private Clock clock;

    @Inject
    private Feedback feedback;

    private String code;
    private Long seen;
    private boolean editable;
    private CategoryFields fields;

    @NotNull
    private LocalDate closedFrom;

    private transient List<ContentCategory> current;
    private transient List<ContentCategory> history;

    public void load() {
        editable = acting.requireAdminOrAuditor().holds(Role.ADMIN);
        if (code == null) {
            fields = CategoryFields.blank(current().size() + 1, today());
        } else if (history().isEmpty()) {
            feedback.missing(404);
        } else {
            ContentCategory latest = latest();
            LocalDate last = latest.validTo() == null ? latest.validFrom() : latest.validTo();
            closedFrom = Stream.of(last, today())
                    .max(LocalDate::compareTo)
                    .orElseThrow()
                    .plusDays(1);
            seen = latest.id();
            fields = CategoryFields.of(latest.terms(), closedFrom);
        }
    }

    public String amend() {
        categories.amend(seen, fields.terms(), fields.getFrom(), fields.getSource());
        feedback.done("categories.amended", fields.getFrom());
        return LIST + "&code=" + code;
    }

    public String add() {
        ContentCategory added = categories.add(fields.terms(), fields.getFrom(), fields.getSource());
        feedback.done("categories.added", added.code(), added.name());
        return LIST;
    }

    public String close() {
        categories.close(seen, closedFrom);
        feedback.done("categories.was-closed", closedFrom);
        return LIST;
    }

    /** Each category as it stands: its version in force, else its newest one; in their order, closed ones last. */
    public List<ContentCategory> current() {
        if (current == null) {
            Map<String, ContentCategory> standing = new TreeMap<>();
            categories
                    .versions()
                    .forEach(version -> standing.merge(
                            version.code(), version, (newer, older) -> isInForce(older) ? older : newer));
            current = standing.values().stream()
                    .sorted(Comparator.comparing((ContentCategory category) -> isClosed(category))
                            .thenComparing(category -> category.terms().position())
                            .thenComparing(ContentCategory::code))
                    .toList();
        }
        return current;
    }

    /** All versions of the chosen category, the newest first. */
    public List<ContentCategory> history() {
        if (history == null) {
            history = code == null ? List.of() : categories.history(code);
        }
        return history;
    }

    public ContentCategory latest() {
        return history().isEmpty() ? null : history().get(0);
    }

    public boolean isInForce(ContentCategory category) {
        return category.isValidOn(today());
    }

    private boolean isClosed(ContentCategory category) {
        return category.validTo() != null && category.validTo().isBefore(today());
    }

    /** The key of 现行, 待施行 or 已失效. */
    public String standing(ContentCategory category) {
        if (isInForce(category)) {
            return "rules.in-force";
        }
        return category.validFrom().isAfter(today()) ? "rules.ahead" : "rules.past";
    }

    /** May the category be closed: is no end settled yet? */
    public boolean isClosable() {
        return latest() != null && latest().validTo() == null;
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    /** The auditor only reads. */
    public boolean isEditable() {
        return editable;
    }

    public CategoryFields getFields() {
        return fields;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public LocalDate getClosedFrom() {
        return closedFrom;
    }

    public void setClosedFrom(LocalDate closedFrom) {
        this.closedFrom = closedFrom;
    }
}
