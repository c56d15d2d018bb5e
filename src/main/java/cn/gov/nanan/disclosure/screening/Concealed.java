package cn.gov.nanan.disclosure.screening;

import cn.gov.nanan.disclosure.hidden.HiddenFinding;
import cn.gov.nanan.disclosure.platform.Messages;
import java.util.Locale;

/** 附件的一项隐藏内容: what of which file is to be looked at and ticked; another file in its place is another matter. */
public record Concealed(String file, String sha256, HiddenFinding finding) {
    /** What a tick says: of which bytes, and of what in them. */
    public String key() {
        return sha256 + ":" + finding.kind();
    }

    /** The file, what it is, and where. */
    public String text(Locale locale) {
        return Messages.text(locale, "screening.hidden.of", file, finding.text(locale));
    }
}
