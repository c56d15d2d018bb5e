package cn.gov.nanan.disclosure.staff;

/** 初始口令已换: the password that the file of the first start holds opens nothing any more. */
record FirstPasswordReplaced() {}
