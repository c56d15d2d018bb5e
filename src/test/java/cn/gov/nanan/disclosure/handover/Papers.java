package cn.gov.nanan.disclosure.handover;

import cn.gov.nanan.disclosure.number.IndexNumber;
import cn.gov.nanan.disclosure.procedure.InformationItem;
import cn.gov.nanan.disclosure.procedure.Items;

/** 样件: paper that has arrived, and batches of it. */
public final class Papers {
    private Papers() {}

    public static PaperFile of(InformationItem item) {
        return PaperFile.ofIssue(item, 1, 1, 1);
    }

    public static PaperFile arrived() {
        return arrived(of(Items.published()));
    }

    /** Paper of a published item with this number in the index. */
    public static PaperFile indexed(int serial) {
        InformationItem item = Items.published();
        item.index(new IndexNumber("QZ07000", "1000", 2026, serial));
        return arrived(of(item));
    }

    public static PaperFile replacing(Letter letter) {
        return PaperFile.ofReplacement(Items.published(), 2, letter, 1);
    }

    public static Batch batch(PaperFile... papers) {
        Batch batch = new Batch(BatchKind.REGULAR, Items.TODAY, Items.OFFICE, Items.NOW);
        for (PaperFile paper : papers) {
            batch.include(paper, Items.OFFICE);
        }
        return batch;
    }

    private static PaperFile arrived(PaperFile paper) {
        paper.arrive(2, Items.TODAY, Items.OFFICE, Items.NOW);
        return paper;
    }
}
