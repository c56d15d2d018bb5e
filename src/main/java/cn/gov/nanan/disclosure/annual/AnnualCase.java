package cn.gov.nanan.disclosure.annual;

import cn.gov.nanan.disclosure.applicant.ApplicantKind;
import java.io.Serializable;
import java.time.LocalDate;

/**
 * 一个数字背后的一件: no more of it than its number, its days and how it ended.
 *
 * @param source what it is
 * @param name 申请编号, 案号 or title
 * @param kind of the applicant; null of what is no request
 * @param began 收到日, or 成文日期
 * @param ended 办结日; null while it is open
 * @param how it ended; null while it is open
 */
public record AnnualCase(
        CaseSource source, long id, String name, ApplicantKind kind, LocalDate began, LocalDate ended, Enum<?> how)
        implements Serializable {
    /** 来源. */
    enum CaseSource {
        REQUEST("/casework/request"),
        REMEDY("/remedies/case"),
        ITEM("/items/item");

        private final String page;

        CaseSource(String page) {
            this.page = page;
        }
    }

    /** Of its page, below that of the staff pages. */
    public String address() {
        return source.page + "?id=" + id;
    }
}
