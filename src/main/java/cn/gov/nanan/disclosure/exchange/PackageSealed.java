package cn.gov.nanan.disclosure.exchange;

import java.nio.file.Path;

/**
 * 数据包已封装: fired in the transaction that seals it. The file is complete and on the disk, but gets its final name only
 * when the transaction has been committed.
 */
public record PackageSealed(Path file, DataPackage sealed) {}
