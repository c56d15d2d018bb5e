package cn.gov.nanan.disclosure.deadline;

import cn.gov.nanan.disclosure.calendar.Period;
import cn.gov.nanan.disclosure.staff.Role;
import java.util.List;
import java.util.Optional;

/**
 * 应办渠道: where something must arrive, and which periods run. Who owes it there says whoever opens the obligation.
 *
 * <p>Of information only the website has a legal period: 条例第二十六条 asks that the public can read it, and the public reads it there. The
 * periods of the paper are the house's own.
 */
public enum Channel {
    /** 网站发布: 细则 一（一）4（1） 「在“南安市人民政府政务网”的“政务公开”栏目上发布」. */
    WEBSITE(Period.PUBLICATION_LEGAL, Period.PUBLICATION_HOUSE),
    /** 科室报送纸质文件: 细则 一（一）4（2） 「主办科室将需主动公开的文件报送2份至局公开办」. */
    SECTION_COPIES(null, Period.SECTION_PAPER),
    /** 市档案馆: 细则 一（一）4（2） 「移交市档案馆……政府信息公开查阅中心」. */
    ARCHIVE(null, Period.PAPER),
    /** 市图书馆: 细则 一（一）4（2） 「移交……市图书馆政府信息公开查阅中心」. */
    LIBRARY(null, Period.PAPER),
    /** 答复申请人: 条例第三十三条. Its day follows from what happens to the request, so its subject reckons it. */
    REPLY(Period.REPLY, Period.REPLY),
    /** 答复、答辩: to whoever reviews what the bureau has done. Other laws say by when, so its subject reckons it. */
    RESPONSE(null, null);

    /** Of information; each counts its days by itself. */
    public static final List<Channel> OF_INFORMATION = List.of(WEBSITE, SECTION_COPIES, ARCHIVE, LIBRARY);

    private final Period legal;
    private final Period house;

    Channel(Period legal, Period house) {
        this.legal = legal;
        this.house = house;
    }

    /** 共同承办: as what somebody of the section in charge must see to it too. */
    public Optional<Role> sharedBy() {
        return this == REPLY || this == RESPONSE ? Optional.of(Role.SECTION_HEAD) : Optional.empty();
    }

    /** The period that the law fixes, where it fixes one. */
    public Optional<Period> legal() {
        return Optional.ofNullable(legal);
    }

    /** The period that the house has set itself; only of what it publishes or answers is there one. */
    public Period house() {
        return Optional.ofNullable(house).orElseThrow();
    }
}
