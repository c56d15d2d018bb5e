package cn.gov.nanan.disclosure.request;

/** 文书已制发: fired in the transaction that froze it. */
public record LetterIssued(RequestLetter letter) {}
