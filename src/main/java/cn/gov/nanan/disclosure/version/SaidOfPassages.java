package cn.gov.nanan.disclosure.version;

import java.util.List;

/**
 * 段落意见: all that was ever said of passages of an item, and of the last time where these passages now are.
 *
 * @param notes empty once the text may not be changed any more
 */
public record SaidOfPassages(List<PassageRemark> all, List<PassageNote> notes) {
    /** 没有段落意见. */
    public static final SaidOfPassages NONE = new SaidOfPassages(List.of(), List.of());

    /** With which act of the trail? */
    public List<PassageRemark> at(int position) {
        return all.stream().filter(one -> one.position() == position).toList();
    }
}
