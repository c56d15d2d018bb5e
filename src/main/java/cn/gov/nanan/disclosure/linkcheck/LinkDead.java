package cn.gov.nanan.disclosure.linkcheck;

import java.time.Instant;

/** 链接失效: a linked page no longer answers; fired in the same transaction, once until it answers again. */
public record LinkDead(long item, long drafter, long section, String url, Instant at) {}
