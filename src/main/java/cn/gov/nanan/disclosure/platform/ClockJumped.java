package cn.gov.nanan.disclosure.platform;

/**
 * 时钟异常: this node's clock went another way than time does, or one had been ahead.
 *
 * @param subject what shows it, such as {@code node} or {@code job:deadline.overdue}
 * @param detail by how much, or what was put right
 */
public record ClockJumped(String subject, String detail) {}
