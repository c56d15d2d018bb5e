package cn.gov.nanan.disclosure.request;

import java.time.Instant;

/** 收到申请: somebody has asked for information himself; fired in the same transaction. */
public record RequestArrived(InformationRequest request, Instant at) {}
