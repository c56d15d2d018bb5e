package cn.gov.nanan.disclosure.progress;

/** 进度阶段: what is being done with a package, and in what it is counted. */
public enum WorkPhase {
    /** 封装: items. */
    SEAL,
    /** 核验文件: bytes of the file. */
    VERIFY,
    /** 核对散列值: files in it. */
    CHECK,
    /** 入库: items. */
    STAGE,
    /** 发布: items. */
    PUBLISH
}
