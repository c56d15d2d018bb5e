package cn.gov.nanan.disclosure.screening;

/** 检查结果: what one comparison came to. */
public enum Verdict {
    /** 相符. */
    PASS("✓"),
    /** 请核对: somebody must look; who publishes confirms that he did. */
    DOUBT("!"),
    /** 有误: nothing is published. */
    FAULT("✗");

    private final String sign;

    Verdict(String sign) {
        this.sign = sign;
    }

    /** Told apart without colour. */
    public String sign() {
        return sign;
    }
}
