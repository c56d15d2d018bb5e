package cn.gov.nanan.disclosure.setup;

/** 配置状态: whether a step is done, still to be done, or left to the bureau. */
public enum SetupState {
    DONE,
    MISSING,
    OPTIONAL
}
