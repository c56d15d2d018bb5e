package cn.gov.nanan.disclosure.web.desk;

import cn.gov.nanan.disclosure.courier.MailChoice;
import cn.gov.nanan.disclosure.courier.Preferences;
import cn.gov.nanan.disclosure.platform.Setting;
import cn.gov.nanan.disclosure.staff.Acting;
import cn.gov.nanan.disclosure.staff.Contacts;
import cn.gov.nanan.disclosure.staff.EmailAddress;
import cn.gov.nanan.disclosure.web.Feedback;
import cn.gov.nanan.disclosure.web.StaffAddress;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.Instant;

/** 个人设置: the reader's e-mail address, what he is sent, and the secret address of his calendar. */
@Named
@ViewScoped
public class SettingsPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private Contacts contacts;

    @Inject
    private Preferences preferences;

    @Inject
    private Acting acting;

    @Inject
    private Feedback feedback;

    @Size(max = EmailAddress.LONGEST)
    @Pattern(regexp = "\\s*" + EmailAddress.WRITTEN + "\\s*", message = "{staff.error.email}")
    private String email;

    private MailChoice mail;
    private Instant calendarSince;
    private String calendarAddress;

    public void load() {
        email = acting.officer().email();
        mail = preferences.mine().mail();
        calendarSince = preferences.mine().calendarSince();
    }

    public String save() {
        contacts.change(email);
        preferences.choose(mail);
        feedback.done("settings.saved");
        return "/desk/settings?faces-redirect=true";
    }

    /** The address is shown on this answer only, and kept nowhere. */
    public void openCalendar() {
        String token = preferences.openCalendar();
        HttpServletRequest request = (HttpServletRequest)
                FacesContext.getCurrentInstance().getExternalContext().getRequest();
        calendarAddress = StaffAddress.of(request) + "/calendar/" + token + ".ics";
        calendarSince = preferences.mine().calendarSince();
        feedback.doneHere("settings.calendar.opened");
    }

    public String closeCalendar() {
        preferences.closeCalendar();
        feedback.done("settings.calendar.closed");
        return "/desk/settings?faces-redirect=true";
    }

    public MailChoice[] choices() {
        return MailChoice.values();
    }

    /** Does the bureau send e-mails at all? */
    public boolean isMailOn() {
        return Setting.MAIL_HOST.optional().isPresent();
    }

    public Instant calendarSince() {
        return calendarSince;
    }

    /** Null but right after it was made. */
    public String calendarAddress() {
        return calendarAddress;
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }

    public MailChoice getMail() {
        return mail;
    }

    public void setMail(MailChoice mail) {
        this.mail = mail;
    }
}
