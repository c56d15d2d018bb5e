package cn.gov.nanan.disclosure.file;

/** 已验文件: bytes that are what their name says, to be kept elsewhere than among the attachments. */
public record JudgedFile(FileKind kind, byte[] content, String sha256) {}
