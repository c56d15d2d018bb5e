package cn.gov.nanan.disclosure.reply;

import java.util.Arrays;
import java.util.List;

/** 答复引导之问: what is asked of one matter, in the order in which the Regulation decides it. */
public enum GuidingQuestion {
    /** 补不补: does it say what is wanted? */
    CLEAR("条例第三十条"),
    /** 是不是政府信息公开申请. */
    NATURE("条例第三十五条、第三十六条第（六）项、第三十九条"),
    /** 谁负责. */
    RESPONSIBLE("条例第十条、第三十六条第（五）项、第（七）项"),
    /** 有没有. */
    EXISTING("条例第三十六条第（四）项、第三十八条"),
    /** 给不给. */
    OPEN("条例第十三条至第十六条、第三十七条"),
    /** 为什么不给. */
    GROUND("条例第十四条至第十六条"),
    /** 怎么给. */
    HOW("条例第三十六条第（一）项、第（二）项、第四十条");

    private final String article;

    GuidingQuestion(String article) {
        this.article = article;
    }

    /** 依据. */
    public String article() {
        return article;
    }

    /** What may be answered, the way that leads on first. */
    public List<GuidingAnswer> answers() {
        return Arrays.stream(GuidingAnswer.values())
                .filter(answer -> answer.question() == this)
                .toList();
    }
}
