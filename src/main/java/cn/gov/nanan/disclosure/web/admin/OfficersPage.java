package cn.gov.nanan.disclosure.web.admin;

import cn.gov.nanan.disclosure.platform.BusinessException;
import cn.gov.nanan.disclosure.platform.Setting;
import cn.gov.nanan.disclosure.staff.Acting;
import cn.gov.nanan.disclosure.staff.Appointment;
import cn.gov.nanan.disclosure.staff.Contacts;
import cn.gov.nanan.disclosure.staff.EmailAddress;
import cn.gov.nanan.disclosure.staff.Officer;
import cn.gov.nanan.disclosure.staff.Officers;
import cn.gov.nanan.disclosure.staff.Role;
import cn.gov.nanan.disclosure.staff.Section;
import cn.gov.nanan.disclosure.staff.Sections;
import cn.gov.nanan.disclosure.web.Feedback;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.util.List;

/**
 * 人员: the list with the form that enrols another; one of them, whom the address names, with his roles and account.
 */
@Named
@ViewScoped
public class OfficersPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private Officers officers;

    @Inject
    private Sections sections;

    @Inject
    private Contacts contacts;

    @Inject
    private Acting acting;

    @Inject
    private Feedback feedback;

    private String userName;

    /** Of one who is enrolled. */
    @NotNull
    @Pattern(regexp = Officers.USER_NAME_WRITTEN, message = "{staff.error.user-name}")
    private String account;

    @NotBlank
    @Size(max = Officers.LONGEST_NAME)
    private String name;

    private int version;

    @NotNull
    private Role role;

    private Long sectionId;

    @Size(max = EmailAddress.LONGEST)
    @Pattern(regexp = "\\s*" + EmailAddress.WRITTEN + "\\s*", message = "{staff.error.email}")
    private String email;

    private boolean head;
    private boolean editable;
    private transient Officer officer;

    public void load() {
        editable = acting.requireAdminOrAuditor().holds(Role.ADMIN);
    }

    /** Opens the officer whom the address names. */
    public void open() {
        load();
        name = officer().name();
        version = officer().version();
        email = officer().email();
        head = officer().isOfficeHead();
    }

    public List<Officer> all() {
        return officers.all();
    }

    public String enrol() {
        String password = officers.enrol(account, name);
        userName = account;
        return password.isEmpty()
                ? done("officers.enrolled-elsewhere", name)
                : done("officers.enrolled", name, password);
    }

    public Officer officer() {
        if (officer == null) {
            officer = officers.byUserName(userName)
                    .orElseThrow(() -> BusinessException.notFound("staff.error.officer-not-found"));
        }
        return officer;
    }

    public List<Appointment> appointments() {
        return List.copyOf(officer().appointments());
    }

    public Role[] roles() {
        return Role.values();
    }

    public List<Section> sections() {
        return sections.all().stream().filter(Section::isActive).toList();
    }

    public String rename() {
        officers.rename(userName, version, name);
        return done("officers.saved");
    }

    public String appoint() {
        officers.appoint(userName, version, role, sectionId);
        return done("officers.saved");
    }

    public String relieve(Appointment held) {
        officers.relieve(
                userName,
                version,
                held.role(),
                held.section() == null ? null : held.section().id());
        return done("officers.saved");
    }

    /** 指定或者免去公开办负责人. */
    public String headOffice() {
        officers.headOffice(userName, version, head);
        return done("officers.saved");
    }

    /** Does a password that is kept here open anything? */
    public boolean isLocal() {
        return Setting.LOGIN_LOCAL.isOn();
    }

    /** May he be marked as its head: does he hold the role of the 公开办? */
    public boolean isHeadable() {
        return officer().holds(Role.DISCLOSURE_OFFICE);
    }

    public String correctEmail() {
        contacts.correct(userName, version, email);
        return done("officers.saved");
    }

    public String resetPassword() {
        return done("officers.reset-done", officer().name(), officers.resetPassword(userName, version));
    }

    public String resetSecondFactor() {
        officers.resetSecondFactor(userName, version);
        return done("officers.second-factor-reset-done", officer().name());
    }

    /** 解除对应. */
    public String detach() {
        officers.detach(userName, version);
        return done("officers.detach-done", officer().name());
    }

    public String close() {
        officers.close(userName, version);
        return done("officers.saved");
    }

    public String reopen() {
        officers.reopen(userName, version);
        return done("officers.saved");
    }

    private String done(String key, Object... arguments) {
        feedback.done(key, arguments);
        return "/admin/officer?faces-redirect=true&user=" + userName;
    }

    public boolean isEditable() {
        return editable;
    }

    public String getUserName() {
        return userName;
    }

    public void setUserName(String userName) {
        this.userName = userName;
    }

    public String getAccount() {
        return account;
    }

    public void setAccount(String account) {
        this.account = account;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }

    public boolean isHead() {
        return head;
    }

    public void setHead(boolean head) {
        this.head = head;
    }

    public Role getRole() {
        return role;
    }

    public void setRole(Role role) {
        this.role = role;
    }

    public Long getSectionId() {
        return sectionId;
    }

    public void setSectionId(Long sectionId) {
        this.sectionId = sectionId;
    }
}
