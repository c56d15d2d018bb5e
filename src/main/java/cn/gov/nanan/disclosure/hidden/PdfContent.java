package cn.gov.nanan.disclosure.hidden;

import cn.gov.nanan.disclosure.file.Bounded;
import cn.gov.nanan.disclosure.file.BoundedPdf;
import cn.gov.nanan.disclosure.file.Judgement;
import cn.gov.nanan.disclosure.file.XmlPart;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSDocument;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.io.RandomAccessRead;
import org.apache.pdfbox.io.RandomAccessReadBufferedFile;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.graphics.optionalcontent.PDOptionalContentProperties;

/** PDF (ISO 32000): annotations by page and author, forms, attachments, scripts, layers, what a saving over has left behind. */
final class PdfContent {
    private static final int MOST_OBJECTS = 200_000;
    private static final long LARGEST = 32L << 20;
    private static final int DEEPEST = 10;

    /** Links are no remarks, a window belongs to its remark, and a field is one of the form. */
    private static final Set<String> PLAIN = Set.of("Link", "Popup", "Widget");

    private static final COSName ACROFORM = COSName.ACRO_FORM;
    private static final COSName XFA = COSName.getPDFName("XFA");

    private final Judgement judgement;
    private final HiddenFindings findings;

    PdfContent(Judgement judgement, HiddenFindings findings) {
        this.judgement = judgement;
        this.findings = findings;
    }

    void look(Path file) throws IOException {
        int revisions = PdfRevisions.of(file, judgement);
        if (revisions > 0) {
            findings.add(HiddenKind.EARLIER_REVISION, HiddenPlace.of("revisions", revisions));
        }
        try (RandomAccessRead source = new RandomAccessReadBufferedFile(file);
                PDDocument document = new BoundedPdf(source, judgement).parse()) {
            if (document.isEncrypted()) {
                findings.add(HiddenKind.ENCRYPTED);
            }
            findings.author("author", document.getDocumentInformation().getAuthor());
            objects(document.getDocument());
            form(document.getDocumentCatalog().getCOSObject().getCOSDictionary(ACROFORM));
            layers(document.getDocumentCatalog().getOCProperties());
            pages(document);
        }
    }

    private void objects(COSDocument document) throws IOException {
        List<COSObjectKey> keys = List.copyOf(document.getXrefTable().keySet());
        if (keys.size() > MOST_OBJECTS) {
            throw judgement.unclear();
        }
        for (COSObjectKey key : keys) {
            judgement.requireTime();
            object(document.getObjectFromPool(key).getObject(), 0);
        }
    }

    /** What stands directly inside of an object is a part of it; the rest is an object of its own. */
    private void object(COSBase object, int depth) throws IOException {
        if (depth > DEEPEST) {
            findings.add(HiddenKind.UNFINISHED);
            return;
        }
        if (object instanceof COSDictionary dictionary) {
            dictionary(dictionary);
            for (COSBase value : dictionary.getValues()) {
                object(value, depth + 1);
            }
        } else if (object instanceof COSArray array) {
            for (COSBase value : array) {
                object(value, depth + 1);
            }
        }
        if (object instanceof COSStream stream) {
            stream(stream);
        }
    }

    private void dictionary(COSDictionary found) {
        if (found.getDictionaryObject(COSName.EF) instanceof COSDictionary) {
            String name = found.getString(COSName.UF, found.getString(COSName.F, "?"));
            findings.add(HiddenKind.EMBEDDED_FILE, HiddenPlace.of("part", name));
        }
        if ("JavaScript".equals(found.getNameAsString(COSName.S)) && found.containsKey(COSName.JS)) {
            findings.add(HiddenKind.SCRIPT);
        }
    }

    /** Pictures keep what the camera wrote; XMP names who made the file. */
    private void stream(COSStream stream) throws IOException {
        if (COSName.IMAGE.equals(stream.getCOSName(COSName.SUBTYPE)) && COSName.DCT_DECODE.equals(filter(stream))) {
            try (InputStream in = new Bounded(stream.createRawInputStream(), judgement, LARGEST)) {
                Pictures.inside(in, "PDF", findings);
            }
        } else if ("XML".equals(stream.getNameAsString(COSName.SUBTYPE))) {
            described(stream);
        }
    }

    /** An array of one is that one. */
    private static COSBase filter(COSStream stream) {
        return stream.getFilters() instanceof COSArray filters && filters.size() == 1
                ? filters.getObject(0)
                : stream.getFilters();
    }

    /** A description that cannot be read shows nothing to anybody. */
    private void described(COSStream stream) throws IOException {
        String[] within = {""};
        ElementTexts names = new ElementTexts(Set.of("li"), (element, name) -> {
            if (within[0].equals("creator")) {
                findings.author("author", name);
            }
        });
        try (InputStream in = new Bounded(BoundedPdf.unpacked(stream, judgement), judgement, LARGEST)) {
            XmlPart.read(in, xml -> {
                if (xml.isStartElement()
                        && Set.of("creator", "title", "description", "subject", "rights")
                                .contains(xml.getLocalName())) {
                    within[0] = xml.getLocalName();
                }
                names.accept(xml);
            });
        } catch (IOException unreadable) {
            judgement.requireTime();
        }
    }

    private void form(COSDictionary form) {
        if (form == null) {
            return;
        }
        if (form.containsKey(XFA)) {
            findings.add(HiddenKind.FORM, HiddenPlace.of("part", "XFA"));
        }
        if (form.getDictionaryObject(COSName.FIELDS) instanceof COSArray fields) {
            for (int i = 0; i < fields.size(); i++) {
                if (fields.getObject(i) instanceof COSDictionary field) {
                    findings.add(HiddenKind.FORM, HiddenPlace.of("field", field.getString(COSName.T, "?")));
                }
            }
        }
    }

    private void layers(PDOptionalContentProperties layers) {
        if (layers != null) {
            for (String name : layers.getGroupNames()) {
                if (!layers.isGroupEnabled(name)) {
                    findings.add(HiddenKind.HIDDEN_LAYER, HiddenPlace.of("part", name));
                }
            }
        }
    }

    private void pages(PDDocument document) {
        int number = 0;
        for (PDPage page : document.getPages()) {
            judgement.requireTime();
            number++;
            if (page.getCOSObject().getDictionaryObject(COSName.ANNOTS) instanceof COSArray annotations) {
                annotations(annotations, number);
            }
        }
    }

    private void annotations(COSArray annotations, int page) {
        for (int i = 0; i < annotations.size(); i++) {
            if (annotations.getObject(i) instanceof COSDictionary annotation) {
                String kind = String.valueOf(annotation.getNameAsString(COSName.SUBTYPE));
                if (!PLAIN.contains(kind)) {
                    findings.add(
                            HiddenKind.ANNOTATION, HiddenPlace.by(annotation.getString(COSName.T, ""), "page", page));
                }
            }
        }
    }
}
