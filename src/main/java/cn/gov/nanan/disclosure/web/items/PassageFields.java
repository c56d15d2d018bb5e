package cn.gov.nanan.disclosure.web.items;

import cn.gov.nanan.disclosure.platform.BusinessException;
import cn.gov.nanan.disclosure.version.PassageWords;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;

/** 段落意见栏目: which passages are chosen in the dialogue of 退回, and what is said of each. */
public class PassageFields implements Serializable {
    private static final long serialVersionUID = 1L;

    private final List<PassageRow> rows = new ArrayList<>();

    /** 再加一处. */
    public void add() {
        rows.add(new PassageRow());
    }

    public List<PassageRow> getRows() {
        return rows;
    }

    /**
     * Those that are filled in.
     *
     * @throws BusinessException {@code version.error.passage-unchosen} where something is said, and not of which passage
     */
    List<PassageWords> words() {
        if (rows.stream().anyMatch(row -> row.passage == null && row.isSaid())) {
            throw BusinessException.invalid("passages", "version.error.passage-unchosen");
        }
        return rows.stream()
                .filter(row -> row.passage != null)
                .map(row -> new PassageWords(row.passage, row.remark))
                .toList();
    }

    /** 一处: one passage and what is said of it. */
    public static class PassageRow implements Serializable {
        private static final long serialVersionUID = 1L;

        private Integer passage;
        private String remark;

        boolean isSaid() {
            return remark != null && !remark.isBlank();
        }

        public Integer getPassage() {
            return passage;
        }

        public void setPassage(Integer passage) {
            this.passage = passage;
        }

        public String getRemark() {
            return remark;
        }

        public void setRemark(String remark) {
            this.remark = remark;
        }
    }
}
