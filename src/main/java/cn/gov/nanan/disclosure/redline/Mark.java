package cn.gov.nanan.disclosure.redline;

/**
 * 痕迹: by whom something was inserted or deleted.
 *
 * @param by the number of the author from 1; 0 of what stood from the beginning
 */
record Mark(int by, boolean deleted) {
    static final Mark NONE = new Mark(0, false);

    static Mark insertedBy(int author) {
        return new Mark(author, false);
    }

    static Mark deletedBy(int author) {
        return new Mark(author, true);
    }

    boolean isInserted() {
        return by > 0 && !deleted;
    }
}
