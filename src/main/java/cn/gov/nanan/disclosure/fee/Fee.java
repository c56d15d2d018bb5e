package cn.gov.nanan.disclosure.fee;

import java.util.List;

/** 信息处理费: what is to be paid, step by step. */
public record Fee(FeeMethod method, List<FeeLine> lines) {
    public Fee {
        lines = List.copyOf(lines);
    }

    /** How many items or pages it is for. */
    public int count() {
        return lines.stream().mapToInt(FeeLine::count).sum();
    }

    /** 应缴金额, in yuan. */
    public long total() {
        return lines.stream().mapToLong(FeeLine::sum).sum();
    }

    public boolean isFree() {
        return total() == 0;
    }
}
