package cn.gov.nanan.disclosure.redline;

/**
 * 对应: a place before and its place after.
 *
 * @param before {@link #NOWHERE} of what is new
 * @param after {@link #NOWHERE} of what is gone
 */
record Match(int before, int after) {
    static final int NOWHERE = -1;

    static Match gone(int before) {
        return new Match(before, NOWHERE);
    }

    static Match added(int after) {
        return new Match(NOWHERE, after);
    }

    boolean isKept() {
        return before != NOWHERE && after != NOWHERE;
    }

    /** The same, within what this begins a part of. */
    Match shifted(int beforeStart, int afterStart) {
        return new Match(
                before == NOWHERE ? NOWHERE : before + beforeStart, after == NOWHERE ? NOWHERE : after + afterStart);
    }
}
