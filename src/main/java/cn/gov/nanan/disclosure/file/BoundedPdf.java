package cn.gov.nanan.disclosure.file;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;
import java.util.zip.InflaterInputStream;
import java.util.zip.ZipException;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.io.RandomAccessRead;
import org.apache.pdfbox.pdfparser.PDFParser;

/** 有界 PDF: the library unpacks the streams that hold objects into memory, whatever their size; here they are measured before. */
public final class BoundedPdf extends PDFParser {
    /** Entries that only streams of objects and of references have; their type may be left out. */
    private static final List<COSName> HOLDS_OBJECTS = List.of(COSName.W, COSName.FIRST);

    private final Judgement judgement;

    public BoundedPdf(RandomAccessRead source, Judgement judgement) throws IOException {
        super(source);
        this.judgement = judgement;
    }

    @Override
    protected COSStream parseCOSStream(COSDictionary dictionary) throws IOException {
        COSStream stream = super.parseCOSStream(dictionary);
        if (HOLDS_OBJECTS.stream().anyMatch(dictionary::containsKey)) {
            measure(stream);
        }
        return stream;
    }

    @Override
    protected COSBase parseObjectStreamObject(long holder, COSObjectKey key) throws IOException {
        if (document.getObjectFromPool(new COSObjectKey(holder, 0)).getObject() instanceof COSStream stream) {
            measure(stream);
        }
        return super.parseObjectStreamObject(holder, key);
    }

    /** What breaks off does so for the library, too. */
    private void measure(COSStream stream) throws IOException {
        try (InputStream in = unpacked(stream, judgement)) {
            in.transferTo(OutputStream.nullOutputStream());
        } catch (ZipException | EOFException broken) {
            judgement.requireTime();
        }
    }

    /**
     * The bytes of a stream, unpacked while they are read; the only packing that is common for what is no picture.
     *
     * @throws cn.gov.nanan.disclosure.platform.BusinessException {@code file.error.unclear} where it is packed otherwise
     */
    public static InputStream unpacked(COSStream stream, Judgement judgement) throws IOException {
        COSBase filters = stream.getFilters();
        if (filters instanceof COSArray several && several.size() == 1) {
            filters = several.getObject(0);
        }
        boolean packed = COSName.FLATE_DECODE.equals(filters) || COSName.FLATE_DECODE_ABBREVIATION.equals(filters);
        boolean plain = filters == null || filters instanceof COSArray none && none.size() == 0;
        if (!packed && !plain) {
            throw judgement.unclear();
        }
        InputStream raw = stream.createRawInputStream();
        return new Bounded(packed ? new InflaterInputStream(raw) : raw, judgement);
    }
}
