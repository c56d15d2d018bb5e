package cn.gov.nanan.disclosure.platform;

/**
 * 已恢复备份: database and files of this node are those of an earlier moment.
 *
 * @param backup the name of the backup
 */
public record DatabaseRestored(String backup) {}
