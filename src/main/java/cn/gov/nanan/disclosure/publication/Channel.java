package cn.gov.nanan.disclosure.publication;

import cn.gov.nanan.disclosure.calendar.Period;
import cn.gov.nanan.disclosure.form.InformationKind;
import cn.gov.nanan.disclosure.staff.Role;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * 公开渠道: where an item must arrive, who owes it, and which periods run. 细则 一（一）4: 「分两个渠道发布」.
 *
 * <p>Only the website has a legal period: 条例第二十六条 asks that the public can read it, and the public reads it there. The
 * periods of the paper are the house's own.
 */
public enum Channel {
    /** 网站发布: 细则 一（一）4（1） 「在“南安市人民政府政务网”的“政务公开”栏目上发布」. */
    WEBSITE(
            Role.DISCLOSURE_OFFICE,
            EnumSet.allOf(InformationKind.class),
            Period.PUBLICATION_LEGAL,
            Period.PUBLICATION_HOUSE),
    /** 科室报送纸质文件: 细则 一（一）4（2） 「主办科室将需主动公开的文件报送2份至局公开办」. */
    SECTION_COPIES(Role.SECTION_HEAD, EnumSet.of(InformationKind.DOCUMENT), null, Period.SECTION_PAPER),
    /** 市档案馆: 细则 一（一）4（2） 「移交市档案馆……政府信息公开查阅中心」. */
    ARCHIVE(Role.DISCLOSURE_OFFICE, EnumSet.of(InformationKind.DOCUMENT), null, Period.PAPER),
    /** 市图书馆: 细则 一（一）4（2） 「移交……市图书馆政府信息公开查阅中心」. */
    LIBRARY(Role.DISCLOSURE_OFFICE, EnumSet.of(InformationKind.DOCUMENT), null, Period.PAPER);

    private final Role owedBy;
    private final Set<InformationKind> kinds;
    private final Period legal;
    private final Period house;

    Channel(Role owedBy, Set<InformationKind> kinds, Period legal, Period house) {
        this.owedBy = owedBy;
        this.kinds = kinds;
        this.legal = legal;
        this.house = house;
    }

    /** The channels that an item of this kind owes. */
    public static List<Channel> of(InformationKind kind) {
        return Arrays.stream(values())
                .filter(channel -> channel.kinds.contains(kind))
                .toList();
    }

    /** As what somebody owes it: what is no 公文 its section publishes itself, 细则一（二）4、二（三）1. */
    public Role owedBy(InformationKind kind) {
        return this == WEBSITE && kind != InformationKind.DOCUMENT ? Role.SECTION_HEAD : owedBy;
    }

    /** The period from 成文日期 that the law fixes, where it fixes one. */
    public Optional<Period> legal() {
        return Optional.ofNullable(legal);
    }

    /** The period from 印发日期 that the house has set itself. */
    public Period house() {
        return house;
    }
}
