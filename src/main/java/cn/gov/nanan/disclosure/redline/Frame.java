package cn.gov.nanan.disclosure.redline;

import java.util.Map;

/** 标记: an element without what is in it: a paragraph, a cell, an emphasis. The bare one has no tag and is not written. */
record Frame(String tag, Map<String, String> attributes) {
    static final Frame BARE = new Frame("", Map.of());

    boolean isCell() {
        return "td".equals(tag) || "th".equals(tag);
    }

    boolean isRow() {
        return "tr".equals(tag);
    }

    /** May what is in the one be compared word by word with what is in the other? */
    boolean isComparable(Frame other) {
        return isCell() ? other.isCell() : equals(other);
    }
}
