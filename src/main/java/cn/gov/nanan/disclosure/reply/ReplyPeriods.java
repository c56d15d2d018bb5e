package cn.gov.nanan.disclosure.reply;

/**
 * 答复有关期限, in 工作日.
 *
 * @param reply 答复, 条例第三十三条第二款
 * @param extension 延长, at most, 条例第三十三条第二款
 * @param opinion 第三方、共同制作机关提出意见, 条例第三十二条、第三十四条
 * @param completion 告知补正, 条例第三十条
 */
public record ReplyPeriods(int reply, int extension, int opinion, int completion) {}
