package cn.gov.nanan.disclosure.web.admin;

import cn.gov.nanan.disclosure.staff.Acting;
import cn.gov.nanan.disclosure.staff.Officer;
import cn.gov.nanan.disclosure.staff.Officers;
import cn.gov.nanan.disclosure.staff.Role;
import cn.gov.nanan.disclosure.web.Feedback;
import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

/** 人员: the list, and the form that enrols another. */
@Named
@ViewScoped
public class OfficersPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @EJB
    private Officers officers;

    @Inject
    private Acting acting;

    @Inject
    private Feedback feedback;

    private String userName;
    private String name;
    private boolean editable;

    public void load() {
        editable = acting.requireAdminOrAuditor().holds(Role.ADMIN);
    }

    public List<Officer> all() {
        return officers.all();
    }

    public String enrol() {
        String password = officers.enrol(userName, name);
        feedback.done("officers.enrolled", name, password);
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

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }
}
