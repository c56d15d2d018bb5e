package cn.gov.nanan.disclosure.web.draft;

import cn.gov.nanan.disclosure.form.Rumour;
import java.io.Serializable;
import java.time.LocalDate;

/** 澄清对象栏目: the false or incomplete information outside that a draft is to clarify, 条例第六条. */
public class RumourFields implements Serializable {
    private static final long serialVersionUID = 1L;

    private String text;
    private String url;
    private LocalDate seenOn;

    static RumourFields of(Rumour rumour) {
        RumourFields fields = new RumourFields();
        if (rumour != null) {
            fields.text = rumour.text();
            fields.url = rumour.url();
            fields.seenOn = rumour.seenOn();
        }
        return fields;
    }

    Rumour rumour() {
        return new Rumour(text, url, seenOn);
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    public String getUrl() {
        return url;
    }

    public void setUrl(String url) {
        this.url = url;
    }

    public LocalDate getSeenOn() {
        return seenOn;
    }

    public void setSeenOn(LocalDate seenOn) {
        this.seenOn = seenOn;
    }
}
