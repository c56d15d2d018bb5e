package cn.gov.nanan.disclosure.file;

import cn.gov.nanan.disclosure.platform.BusinessException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.regex.Pattern;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSDocument;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.io.RandomAccessRead;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.io.RandomAccessReadBufferedFile;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;

/** PDF 动作 (ISO 32000): every object is looked at for scripts, for programs that are started, and for attached files. */
final class PdfActions {
    private static final int MOST_OBJECTS = 1_000_000;
    private static final int MOST_ATTACHED = 200;
    private static final int LARGEST_FORM = 16 << 20;
    private static final Pattern FORM_SCRIPT = Pattern.compile("<(?:[\\w.-]++:)?script[\\s>]");
    private static final COSName SCRIPT_ON_SHOW = COSName.getPDFName("OnInstantiate");
    private static final COSName XFA = COSName.getPDFName("XFA");
    private static final String STRUCTURE = "StructElem";

    /** The library reports every oddity of a damaged file; whoever uploads files would fill the log. */
    private static final List<Logger> QUIET = List.of(
            Logger.getLogger("org.apache.pdfbox.pdfparser"),
            Logger.getLogger("org.apache.pdfbox.cos"),
            Logger.getLogger("org.apache.pdfbox.filter"));

    static {
        QUIET.forEach(logger -> logger.setLevel(Level.OFF));
    }

    private final Judgement judgement;
    private final Deque<COSBase> waiting = new ArrayDeque<>();
    private final Set<COSStream> looked = Collections.newSetFromMap(new IdentityHashMap<>());

    private PdfActions(Judgement judgement) {
        this.judgement = judgement;
    }

    static void requireNone(Path file, Judgement judgement) throws IOException {
        try (RandomAccessRead source = new RandomAccessReadBufferedFile(file)) {
            new PdfActions(judgement).look(source);
        }
    }

    static void requireNone(byte[] file, Judgement judgement) {
        try (RandomAccessRead source = new RandomAccessReadBuffer(file)) {
            new PdfActions(judgement).look(source);
        } catch (IOException unreadable) {
            throw judgement.damaged();
        }
    }

    /** A library that cannot read a file does not say so in one way only. */
    private void look(RandomAccessRead source) throws IOException {
        PlainPdf plain = PlainPdf.of(source);
        if (judgement.depth() == 0 && plain.isEncrypted()) {
            throw judgement.unclear();
        }
        try (PDDocument document = new BoundedPdf(source, judgement).parse()) {
            look(document.getDocument());
        } catch (BusinessException refused) {
            throw refused;
        } catch (InvalidPasswordException locked) {
            throw judgement.unclear();
        } catch (IOException | RuntimeException | StackOverflowError unreadable) {
            plain.requireHarmless(judgement);
        }
    }

    private void look(COSDocument document) throws IOException {
        List<COSObjectKey> keys = List.copyOf(document.getXrefTable().keySet());
        if (keys.size() > MOST_OBJECTS) {
            throw judgement.unclear();
        }
        look(document.getTrailer());
        for (COSObjectKey key : keys) {
            judgement.requireTime();
            look(document.getObjectFromPool(key).getObject());
        }
    }

    /** What an object refers to is an object of its own. */
    private void look(COSBase object) throws IOException {
        later(object);
        while (!waiting.isEmpty()) {
            COSBase next = waiting.poll();
            if (next instanceof COSDictionary dictionary) {
                refuse(dictionary);
                dictionary.getValues().forEach(this::later);
            } else if (next instanceof COSArray array) {
                array.forEach(this::later);
            }
        }
    }

    private void later(COSBase object) {
        if (object != null) {
            waiting.add(object);
        }
    }

    private void refuse(COSDictionary found) throws IOException {
        String action = String.valueOf(found.getNameAsString(COSName.S));
        if (!STRUCTURE.equals(found.getNameAsString(COSName.TYPE))) {
            refuse(
                    action.equals("JavaScript") || found.containsKey(SCRIPT_ON_SHOW),
                    ActiveContent.SCRIPT,
                    "JavaScript");
            refuse(action.equals("Rendition") && found.containsKey(COSName.JS), ActiveContent.SCRIPT, "Rendition");
            refuse(action.equals("Launch"), ActiveContent.LAUNCH, "Launch");
        }
        String annotation = String.valueOf(found.getNameAsString(COSName.SUBTYPE));
        refuse(annotation.equals("RichMedia"), ActiveContent.EMBEDDED_PROGRAM, annotation);
        form(found.getDictionaryObject(XFA));
        if (found.getDictionaryObject(COSName.EF) instanceof COSDictionary files) {
            attached(found, files);
        }
    }

    private void attached(COSDictionary named, COSDictionary files) throws IOException {
        String name = named.getString(COSName.UF, named.getString(COSName.F, ""));
        for (COSName key : files.keySet()) {
            if (files.getDictionaryObject(key) instanceof COSStream stream && looked.add(stream)) {
                if (stream.containsKey(COSName.DECODE_PARMS) || looked.size() > MOST_ATTACHED) {
                    throw judgement.unclear();
                }
                try (InputStream in = BoundedPdf.unpacked(stream, judgement)) {
                    Embedded.attached(in, name, judgement);
                }
            }
        }
    }

    /** A form of XFA is one stream, or its pieces with their names. */
    private void form(COSBase form) throws IOException {
        if (form instanceof COSArray pieces) {
            for (int i = 0; i < pieces.size(); i++) {
                scripts(pieces.getObject(i));
            }
        } else {
            scripts(form);
        }
    }

    private void scripts(COSBase piece) throws IOException {
        if (piece instanceof COSStream stream) {
            try (InputStream in = BoundedPdf.unpacked(stream, judgement)) {
                String text = new String(in.readNBytes(LARGEST_FORM), StandardCharsets.UTF_8);
                refuse(FORM_SCRIPT.matcher(text).find(), ActiveContent.SCRIPT, "XFA");
            }
        }
    }

    private void refuse(boolean found, ActiveContent what, String place) {
        if (found) {
            throw judgement.found(what, place);
        }
    }
}
