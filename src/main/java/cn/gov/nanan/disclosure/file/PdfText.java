package cn.gov.nanan.disclosure.file;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.List;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDocument;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.io.RandomAccessRead;
import org.apache.pdfbox.io.RandomAccessReadBufferedFile;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;

/** PDF 文字: what its pages say; every stream but the pictures is measured before the library unpacks it into memory. */
final class PdfText extends PDFTextStripper {
    private static final long LARGEST = 32L << 20;

    private final Judgement judgement;

    private PdfText(Judgement judgement) {
        this.judgement = judgement;
    }

    static String of(Path file, Judgement judgement) throws IOException {
        try (RandomAccessRead source = new RandomAccessReadBufferedFile(file);
                PDDocument document = new BoundedPdf(source, judgement).parse()) {
            measure(document.getDocument(), judgement);
            StringWriter words = new StringWriter();
            new PdfText(judgement).writeText(document, words);
            return words.toString();
        } catch (RuntimeException unreadable) {
            throw judgement.unclear();
        }
    }

    /** One page can call for another stream any number of times. */
    @Override
    protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
        judgement.requireTime();
        super.processOperator(operator, operands);
    }

    private static void measure(COSDocument document, Judgement judgement) throws IOException {
        for (COSObjectKey key : List.copyOf(document.getXrefTable().keySet())) {
            if (document.getObjectFromPool(key).getObject() instanceof COSStream stream
                    && !COSName.IMAGE.equals(stream.getCOSName(COSName.SUBTYPE))) {
                try (InputStream in = new Bounded(BoundedPdf.unpacked(stream, judgement), judgement, LARGEST)) {
                    in.transferTo(OutputStream.nullOutputStream());
                }
            }
        }
    }
}
