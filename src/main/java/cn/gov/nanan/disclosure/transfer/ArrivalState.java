package cn.gov.nanan.disclosure.transfer;

/** 导入状态: how a package that came stands. */
public enum ArrivalState {
    /** 核验中: it lies in quarantine and nobody has looked at it yet. */
    QUARANTINED,
    /** 拒收: nothing of it was taken in; the file is kept for inspection. */
    REFUSED,
    /** 等待前序: one before it has not come yet. */
    WAITING,
    /** 待整理: verified; its items wait to be arranged and published. */
    STAGED,
    /** 已发布: the public has its items. */
    PUBLISHED,
    /** 已处理: what it holds is no item and has been taken over. */
    TAKEN,
    /** 重复: the same package had come before. */
    REPEATED,
    /** 已跳过: refused, and passed over so that those after it can come. */
    SKIPPED;

    /** States of a package whose number was taken, whatever became of it. */
    static final java.util.List<ArrivalState> ENDS = java.util.List.of(STAGED, PUBLISHED, TAKEN, REFUSED, SKIPPED);

    /** Has it been decided what it is? */
    boolean isJudged() {
        return this != QUARANTINED && this != WAITING;
    }

    /** Can the public side still do something about it? */
    public boolean isOpen() {
        return this == WAITING || this == STAGED;
    }
}
