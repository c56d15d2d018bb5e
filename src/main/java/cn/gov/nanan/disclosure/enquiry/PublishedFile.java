package cn.gov.nanan.disclosure.enquiry;

/** 文件: a whole file with its name, opened. */
public record PublishedFile(String name, String mediaType, byte[] content) {}
