package cn.gov.nanan.disclosure.web.items;

import cn.gov.nanan.disclosure.clearance.Finding;
import cn.gov.nanan.disclosure.clearance.Findings;
import cn.gov.nanan.disclosure.clearance.SecrecyQuestion;
import java.io.Serializable;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** 保密审查七问栏目: the seven questions while they are being answered; none is answered beforehand. */
public class SecrecyAnswers implements Serializable {
    private static final long serialVersionUID = 1L;

    private final List<Answered> lines =
            Arrays.stream(SecrecyQuestion.values()).map(Answered::new).toList();

    /** 一问: a question and the answer chosen so far. */
    public static class Answered implements Serializable {
        private static final long serialVersionUID = 1L;

        private final SecrecyQuestion question;
        private Finding answer;

        Answered(SecrecyQuestion question) {
            this.question = question;
        }

        public SecrecyQuestion getQuestion() {
            return question;
        }

        public Finding getAnswer() {
            return answer;
        }

        public void setAnswer(Finding answer) {
            this.answer = answer;
        }
    }

    public Findings findings() {
        Map<SecrecyQuestion, Finding> answers = new EnumMap<>(SecrecyQuestion.class);
        lines.forEach(line -> answers.put(line.question, line.answer));
        return new Findings(answers);
    }

    public List<Answered> getLines() {
        return lines;
    }
}
