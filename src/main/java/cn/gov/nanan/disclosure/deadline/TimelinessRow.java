package cn.gov.nanan.disclosure.deadline;

/**
 * 及时情况: how many obligations of one section, or of one month, stand how.
 *
 * @param id the section's, or 0
 * @param name the section's, or the month as {@code 2026-03}
 */
public record TimelinessRow(long id, String name, long onTime, long late, long running, long overdue) {
    /** 按时率 of what is decided, in percent; null while nothing is. */
    public Long rate() {
        long decided = onTime + late + overdue;
        return decided == 0 ? null : 100 * onTime / decided;
    }

    /** Both together, under the name of this one. */
    public TimelinessRow plus(TimelinessRow other) {
        return new TimelinessRow(
                id, name, onTime + other.onTime, late + other.late, running + other.running, overdue + other.overdue);
    }

    /** The same figures under the name of something else than a section. */
    public TimelinessRow named(String other) {
        return new TimelinessRow(0, other, onTime, late, running, overdue);
    }
}
