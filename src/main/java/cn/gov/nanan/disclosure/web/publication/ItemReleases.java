package cn.gov.nanan.disclosure.web.publication;

import cn.gov.nanan.disclosure.platform.BusinessException;
import cn.gov.nanan.disclosure.procedure.InformationItem;
import cn.gov.nanan.disclosure.publication.OtherForm;
import cn.gov.nanan.disclosure.publication.OtherRelease;
import cn.gov.nanan.disclosure.publication.OtherReleases;
import cn.gov.nanan.disclosure.publication.Release;
import cn.gov.nanan.disclosure.web.Deadlines;
import cn.gov.nanan.disclosure.web.Feedback;
import cn.gov.nanan.disclosure.web.Reader;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/** 办理单上的其他形式: in which other forms the item of the page was made public, and the form to record one more. */
@Named
@ViewScoped
public class ItemReleases implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private OtherReleases releases;

    @Inject
    private Reader reader;

    @Inject
    private Deadlines deadlines;

    @Inject
    private Feedback feedback;

    private OtherForm form = OtherForm.WECHAT;
    private LocalDate day;
    private String remark;
    private String address;
    private transient Part upload;
    private transient List<OtherRelease> found;

    public List<OtherRelease> of(Long item) {
        if (found == null) {
            found = item == null ? List.of() : releases.ofItem(item);
        }
        return found;
    }

    public boolean mayRecord(InformationItem item) {
        return OtherRelease.isReleasable(item) && OtherRelease.isRecordableBy(item, reader.actor());
    }

    /** 登记; what was typed stays where it is refused. */
    public String record(Long item) {
        Release given = new Release(form, day, remark, address);
        try {
            record(item, given);
        } catch (BusinessException refused) {
            feedback.refused(refused);
            return null;
        }
        feedback.done("publication.other.recorded");
        return "/items/item?faces-redirect=true&id=" + item;
    }

    private void record(Long item, Release given) {
        if (upload == null || upload.getSize() == 0) {
            releases.record(item, given, null, null);
            return;
        }
        try (InputStream in = upload.getInputStream()) {
            releases.record(item, given, upload.getSubmittedFileName(), in);
        } catch (IOException broken) {
            throw new BusinessException("publication.error.release-proof");
        }
    }

    public OtherForm[] forms() {
        return OtherForm.values();
    }

    public OtherForm getForm() {
        return form;
    }

    public void setForm(OtherForm form) {
        this.form = form;
    }

    public LocalDate getDay() {
        return day == null ? deadlines.today() : day;
    }

    public void setDay(LocalDate day) {
        this.day = day;
    }

    public String getRemark() {
        return remark;
    }

    public void setRemark(String remark) {
        this.remark = remark;
    }

    public String getAddress() {
        return address;
    }

    public void setAddress(String address) {
        this.address = address;
    }

    public Part getUpload() {
        return upload;
    }

    public void setUpload(Part upload) {
        this.upload = upload;
    }
}
