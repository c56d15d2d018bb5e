package cn.gov.nanan.disclosure.reply;

import java.util.Arrays;
import java.util.List;

/** 办理结果分组, as table three of the annual report groups them. */
public enum OutcomeGroup {
    /** 予以公开、部分公开. */
    GIVEN,
    /** 不予公开. */
    DENIED,
    /** 无法提供. */
    UNABLE,
    /** 不予处理. */
    NOT_PROCESSED,
    /** 其他处理. */
    OTHERWISE;

    /** In the order of the table. */
    public List<Outcome> outcomes() {
        return Arrays.stream(Outcome.values())
                .filter(outcome -> outcome.group() == this)
                .toList();
    }
}
