package cn.gov.nanan.disclosure.annual;

import cn.gov.nanan.disclosure.platform.Written;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/**
 * 年度报告的文字部分; what is not written is null.
 *
 * @param overview 一、总体情况
 * @param problems 五、存在的主要问题及改进情况
 * @param other 六、其他需要报告的事项, among them what was charged
 */
@Embeddable
public record ReportTexts(
        @Column(name = "overview", length = LONGEST) String overview,
        @Column(name = "problems", length = LONGEST) String problems,
        @Column(name = "other", length = LONGEST) String other) {
    public static final int LONGEST = 20_000;
    static final ReportTexts NONE = new ReportTexts(null, null, null);

    public ReportTexts {
        overview = Written.text(overview, LONGEST, "annual.error.text");
        problems = Written.text(problems, LONGEST, "annual.error.text");
        other = Written.text(other, LONGEST, "annual.error.text");
    }
}
