package cn.gov.nanan.disclosure.web.admin;

import cn.gov.nanan.disclosure.calendar.NoticeDraft;
import cn.gov.nanan.disclosure.file.PlainText;
import cn.gov.nanan.disclosure.platform.BusinessException;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;

/** 通知栏目: the form fields of a notice that is about to be entered. */
public class NoticeFields implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final int LARGEST_FILE = 100 * 1024;

    private Integer year;
    private String title;
    private String url;
    private String rows;
    private boolean supplement;
    private boolean fewer;
    private transient Part upload;

    static NoticeFields of(int year, String title) {
        NoticeFields fields = new NoticeFields();
        fields.year = year;
        fields.title = title;
        return fields;
    }

    NoticeDraft draft() {
        return new NoticeDraft(year == null ? 0 : year, title, url, supplement, rows, fewer);
    }

    /** What was previewed, with what was said of missing days since. */
    NoticeDraft confirmed(NoticeDraft seen) {
        return new NoticeDraft(seen.year(), seen.title(), seen.url(), seen.supplement(), seen.rows(), fewer);
    }

    /** Puts the uploaded file's text into the field, where it can be looked at and mended. */
    void read() {
        if (upload == null || upload.getSize() == 0) {
            throw new BusinessException("calendar.error.no-file");
        }
        if (upload.getSize() > LARGEST_FILE) {
            throw new BusinessException("calendar.error.too-large");
        }
        try (InputStream in = upload.getInputStream()) {
            String text = PlainText.of(in.readAllBytes());
            if (text.indexOf('\0') >= 0 || text.contains(PlainText.BROKEN)) {
                throw new BusinessException("calendar.error.not-text");
            }
            rows = text;
        } catch (IOException broken) {
            throw new BusinessException("calendar.error.no-file");
        }
    }

    public boolean isFewer() {
        return fewer;
    }

    public void setFewer(boolean fewer) {
        this.fewer = fewer;
    }

    public Integer getYear() {
        return year;
    }

    public void setYear(Integer year) {
        this.year = year;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public String getUrl() {
        return url;
    }

    public void setUrl(String url) {
        this.url = url;
    }

    public String getRows() {
        return rows;
    }

    public void setRows(String rows) {
        this.rows = rows;
    }

    public boolean isSupplement() {
        return supplement;
    }

    public void setSupplement(boolean supplement) {
        this.supplement = supplement;
    }

    public Part getUpload() {
        return upload;
    }

    public void setUpload(Part upload) {
        this.upload = upload;
    }
}
