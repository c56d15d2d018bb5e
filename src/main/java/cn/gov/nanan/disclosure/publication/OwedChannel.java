package cn.gov.nanan.disclosure.publication;

import cn.gov.nanan.disclosure.deadline.Channel;
import cn.gov.nanan.disclosure.form.InformationKind;
import cn.gov.nanan.disclosure.staff.Role;
import java.util.List;

/** 应公开渠道: where what is to be disclosed must arrive, and as what somebody owes it there. 细则 一（一）4: 「分两个渠道发布」. */
record OwedChannel(Channel channel, Role owedBy) {
    private static final List<OwedChannel> DOCUMENT = List.of(
            new OwedChannel(Channel.WEBSITE, Role.DISCLOSURE_OFFICE),
            new OwedChannel(Channel.SECTION_COPIES, Role.SECTION_HEAD),
            new OwedChannel(Channel.ARCHIVE, Role.DISCLOSURE_OFFICE),
            new OwedChannel(Channel.LIBRARY, Role.DISCLOSURE_OFFICE));

    /** What is no 公文 its section publishes itself, 细则一（二）4、二（三）1. */
    private static final List<OwedChannel> OTHER = List.of(new OwedChannel(Channel.WEBSITE, Role.SECTION_HEAD));

    /** What an item of this kind owes. */
    static List<OwedChannel> of(InformationKind kind) {
        return kind == InformationKind.DOCUMENT ? DOCUMENT : OTHER;
    }
}
