package cn.gov.nanan.disclosure.web.admin;

import cn.gov.nanan.disclosure.platform.BusinessException;
import cn.gov.nanan.disclosure.staff.Acting;
import cn.gov.nanan.disclosure.staff.Role;
import cn.gov.nanan.disclosure.staff.Section;
import cn.gov.nanan.disclosure.staff.Sections;
import cn.gov.nanan.disclosure.web.Feedback;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.util.List;

/** 科室: the list, and the form of the one that the address names, else of a new one. */
@Named
@ViewScoped
public class SectionsPage implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final String LIST = "/admin/sections?faces-redirect=true";

    @Inject
    private Sections sections;

    @Inject
    private Acting acting;

    @Inject
    private Feedback feedback;

    private Long id;
    private int version;

    @NotBlank
    @Size(max = Sections.LONGEST_NAME)
    private String name;

    private Section.Kind kind = Section.Kind.SECTION;
    private Integer position;
    private boolean active;
    private boolean editable;

    public void load() {
        editable = acting.requireAdminOrAuditor().holds(Role.ADMIN);
        if (id == null) {
            position = sections.all().size() + 1;
            return;
        }
        Section section = sections.all().stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow(() -> BusinessException.notFound("staff.error.section-not-found"));
        version = section.version();
        name = section.name();
        kind = section.kind();
        position = section.position();
        active = section.isActive();
    }

    public List<Section> all() {
        return sections.all();
    }

    public Section.Kind[] kinds() {
        return Section.Kind.values();
    }

    public String save() {
        int place = position == null ? 0 : position;
        if (id == null) {
            sections.create(name, kind, place);
        } else {
            sections.amend(id, version, name, kind, place);
        }
        feedback.done("sections.saved", name);
        return LIST;
    }

    public String close() {
        sections.close(id, version);
        feedback.done("sections.was-closed");
        return LIST;
    }

    public String reopen() {
        sections.reopen(id, version);
        feedback.done("sections.was-reopened");
        return LIST;
    }

    public boolean isEditable() {
        return editable;
    }

    public boolean isActive() {
        return active;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public Section.Kind getKind() {
        return kind;
    }

    public void setKind(Section.Kind kind) {
        this.kind = kind;
    }

    public Integer getPosition() {
        return position;
    }

    public void setPosition(Integer position) {
        this.position = position;
    }
}
