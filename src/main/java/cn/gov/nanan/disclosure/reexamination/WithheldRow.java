package cn.gov.nanan.disclosure.reexamination;

import cn.gov.nanan.disclosure.attribute.Attribute;
import cn.gov.nanan.disclosure.attribute.Ground;
import java.io.Serializable;
import java.time.Instant;

/** 待评估（列表行）: one filed item that was not disclosed. */
public record WithheldRow(
        long id,
        int version,
        String title,
        String documentNumber,
        String section,
        Attribute attribute,
        Ground ground,
        String reason,
        Instant filedAt)
        implements Serializable {}
