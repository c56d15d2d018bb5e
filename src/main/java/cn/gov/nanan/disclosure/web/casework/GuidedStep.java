package cn.gov.nanan.disclosure.web.casework;

import cn.gov.nanan.disclosure.reply.GuidingAnswer;
import cn.gov.nanan.disclosure.reply.GuidingQuestion;
import java.util.List;

/** 引导一问 of one matter, with its answer. */
public class GuidedStep {
    private final MatterFields matter;
    private final GuidingQuestion question;

    GuidedStep(MatterFields matter, GuidingQuestion question) {
        this.matter = matter;
        this.question = question;
    }

    public GuidingQuestion question() {
        return question;
    }

    public List<GuidingAnswer> answers() {
        return question.answers();
    }

    public GuidingAnswer getAnswer() {
        return matter.guidance().answerTo(question).orElse(null);
    }

    public void setAnswer(GuidingAnswer answer) {
        if (answer != null && answer != getAnswer()) {
            matter.answer(answer);
        }
    }
}
