package cn.gov.nanan.disclosure.request;

/** 信封: what stands on the envelope of an answer. */
public record Envelope(String number, String name, String address, String postcode) {}
