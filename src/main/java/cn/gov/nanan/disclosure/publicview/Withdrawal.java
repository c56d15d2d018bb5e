package cn.gov.nanan.disclosure.publicview;

import java.time.LocalDate;
import java.util.Objects;

/**
 * 撤回说明: what the public is told about an item that is no longer public.
 *
 * @param successor 索引号 of the item that took its place, or null
 */
public record Withdrawal(Reason reason, LocalDate on, String successor) {
    /** 撤回原因: a class only, never the reasoning behind it. */
    public enum Reason {
        /** 内容更正. */
        CORRECTION,
        /** 文件废止. */
        REPEALED,
        /** 重复发布. */
        DUPLICATE,
        /** 不再公开. */
        NO_LONGER_PUBLIC
    }

    public Withdrawal {
        Objects.requireNonNull(reason);
        Objects.requireNonNull(on);
    }
}
