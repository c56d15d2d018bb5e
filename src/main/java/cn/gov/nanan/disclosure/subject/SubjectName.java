package cn.gov.nanan.disclosure.subject;

import java.io.Serializable;

/**
 * 事项名称: what people know a subject by, as it now stands.
 *
 * @param open whether the title may leave the house, in an e-mail or a calendar: only that of what is meant for the public
 * @param secret 国家秘密: what was said of it is shown to nobody, 保密法第三十一条
 */
public record SubjectName(String title, boolean open, boolean secret) implements Serializable {
    /** Of what nobody names. */
    public static final SubjectName NONE = new SubjectName("", false, false);

    /** Null where it must not leave the house. */
    public String openTitle() {
        return open ? title : null;
    }
}
