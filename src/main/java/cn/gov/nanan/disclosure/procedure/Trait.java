package cn.gov.nanan.disclosure.procedure;

/** 环节性质: what holds of every item at a step; each is asked for by the question of {@link Step} that has its name. */
enum Trait {
    ATTRIBUTE_OPEN,
    TEXT_OPEN,
    DECIDED,
    DISCLOSING,
    RELEASABLE,
    PUBLIC,
    ARCHIVING,
    ASIDE,
    GIVEN_UP,
    FINAL
}
