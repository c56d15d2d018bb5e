package cn.gov.nanan.disclosure.worklist;

import java.util.List;

/**
 * 同题公文: items with the same or nearly the same title.
 *
 * @param visible those that the officer may see
 * @param elsewhere are there also some that he may not see? Of them nothing else is told
 */
public record TitleTwins(List<ItemRow> visible, boolean elsewhere) {
    public static final TitleTwins NONE = new TitleTwins(List.of(), false);

    public TitleTwins {
        visible = List.copyOf(visible);
    }

    /** 变更 is called as what it takes the place of: that one is no surprise. */
    public TitleTwins without(Long expected) {
        return new TitleTwins(
                visible.stream().filter(row -> !row.id().equals(expected)).toList(), elsewhere);
    }

    public boolean isEmpty() {
        return visible.isEmpty() && !elsewhere;
    }
}
