package cn.gov.nanan.disclosure.hidden;

import cn.gov.nanan.disclosure.file.Judgement;
import java.io.IOException;
import org.apache.poi.hslf.usermodel.HSLFComment;
import org.apache.poi.hslf.usermodel.HSLFSlide;
import org.apache.poi.hslf.usermodel.HSLFSlideShow;
import org.apache.poi.hslf.usermodel.HSLFTextParagraph;
import org.apache.poi.poifs.filesystem.DirectoryNode;

/** .ppt, .dps: hidden slides, comments and notes. */
final class LegacySlides {

    private LegacySlides() {}

    static void look(DirectoryNode root, Judgement judgement, HiddenFindings findings) throws IOException {
        try (HSLFSlideShow show = new HSLFSlideShow(root)) {
            for (HSLFSlide slide : show.getSlides()) {
                judgement.requireTime();
                see(slide, findings);
            }
        }
    }

    private static void see(HSLFSlide slide, HiddenFindings findings) {
        int number = slide.getSlideNumber();
        if (slide.isHidden()) {
            findings.add(HiddenKind.HIDDEN_SLIDE, HiddenPlace.of("slide", number));
        }
        for (HSLFComment comment : slide.getComments()) {
            findings.add(HiddenKind.COMMENT, HiddenPlace.by(comment.getAuthor(), "slide", number));
        }
        boolean noted = slide.getNotes() != null
                && slide.getNotes().getTextParagraphs().stream()
                        .map(HSLFTextParagraph::getRawText)
                        .anyMatch(text -> text.strip().length() > 1);
        if (noted) {
            findings.add(HiddenKind.NOTES, HiddenPlace.of("slide", number));
        }
    }
}
