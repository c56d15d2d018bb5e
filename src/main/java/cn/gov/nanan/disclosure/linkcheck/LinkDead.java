package cn.gov.nanan.disclosure.linkcheck;

import cn.gov.nanan.disclosure.subject.Subject;
import java.time.Instant;

/** 链接失效: a linked page no longer answers; fired in the same transaction, once until it answers again. */
public record LinkDead(Subject subject, String url, Instant at) {}
