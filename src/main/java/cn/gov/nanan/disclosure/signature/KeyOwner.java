package cn.gov.nanan.disclosure.signature;

/** 密钥持有人: whom a certificate names: the bureau and its agency code, {@code QZ07000}. */
record KeyOwner(String organisation, String code) {}
