package cn.gov.nanan.disclosure.enquiry;

import java.time.Instant;

/** 网上申请文件（列表行）: without its content. */
public record EnquiryFileRow(long id, String name, int size, Instant at) {}
