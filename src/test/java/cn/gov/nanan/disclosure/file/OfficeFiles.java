package cn.gov.nanan.disclosure.file;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.filesystem.DirectoryEntry;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.util.Units;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.Document;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;

/** Office files as programs write them, and what an attacker makes of them. */
final class OfficeFiles {
    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

    private OfficeFiles() {}

    @FunctionalInterface
    interface Writing<T> {
        void to(T out) throws IOException;
    }

    /** With a link, a picture and a page outside. */
    static byte[] word() throws IOException {
        try (XWPFDocument document = new XWPFDocument()) {
            XWPFParagraph paragraph = document.createParagraph();
            paragraph.createHyperlinkRun("https://www.nanan.gov.cn/").setText("南安市人民政府");
            paragraph
                    .createRun()
                    .addPicture(
                            new ByteArrayInputStream(picture()),
                            Document.PICTURE_TYPE_PNG,
                            "图.png",
                            Units.toEMU(9),
                            Units.toEMU(9));
            return bytes(document::write);
        } catch (org.apache.poi.openxml4j.exceptions.InvalidFormatException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    static byte[] sheet() throws IOException {
        try (XSSFWorkbook book = new XSSFWorkbook()) {
            book.createSheet("统计").createRow(0).createCell(0).setCellFormula("SUM(1,2)");
            return bytes(book::write);
        }
    }

    static byte[] slides() throws IOException {
        try (XMLSlideShow show = new XMLSlideShow()) {
            show.createSlide();
            return bytes(show::write);
        }
    }

    static byte[] legacySheet(boolean withName) throws IOException {
        try (HSSFWorkbook book = new HSSFWorkbook()) {
            book.createSheet("统计").createRow(0).createCell(0).setCellValue(withName ? "企业" : "");
            return bytes(book::write);
        }
    }

    /** With these streams and storages; a name that ends in a slash is a storage with one stream. */
    static byte[] compound(Map<String, byte[]> streams) throws IOException {
        try (POIFSFileSystem system = new POIFSFileSystem()) {
            for (Map.Entry<String, byte[]> stream : streams.entrySet()) {
                DirectoryEntry place = system.getRoot();
                String name = stream.getKey();
                if (name.endsWith("/")) {
                    place = place.createDirectory(name.substring(0, name.length() - 1));
                    name = "inside";
                }
                place.createDocument(name, new ByteArrayInputStream(stream.getValue()));
            }
            return bytes(system::writeFilesystem);
        }
    }

    static byte[] legacyWord(String... more) throws IOException {
        Map<String, byte[]> streams = new LinkedHashMap<>();
        streams.put("WordDocument", new byte[4096]);
        for (String name : more) {
            streams.put(name, new byte[16]);
        }
        return compound(streams);
    }

    /** With a page that links to another site; then what {@code more} adds. */
    static byte[] pdf(Writing<PDDocument> more) throws IOException {
        try (PDDocument document = new PDDocument()) {
            PDPage page = new PDPage();
            document.addPage(page);
            PDActionURI outside = new PDActionURI();
            outside.setURI("https://www.nanan.gov.cn/");
            PDAnnotationLink link = new PDAnnotationLink();
            link.setAction(outside);
            page.getAnnotations().add(link);
            more.to(document);
            return bytes(document::save);
        }
    }

    static byte[] text(String mediaType, String content, String... more) throws IOException {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        parts.put("mimetype", utf8(mediaType));
        parts.put(
                "content.xml",
                utf8("<office:document-content xmlns:office=\"o\" xmlns:text=\"t\" xmlns:script=\"s\""
                        + " xmlns:xlink=\"x\"><office:scripts/>" + content + "</office:document-content>"));
        for (String name : more) {
            parts.put(name, utf8("<x/>"));
        }
        return zip(parts);
    }

    /** The same file with a part more, or another one in its place. */
    static byte[] with(byte[] file, String name, byte[] content) throws IOException {
        Map<String, byte[]> parts = parts(file);
        parts.put(name, content);
        return zip(parts);
    }

    /** The same file, its part {@code name} changed from one text to another. */
    static byte[] changed(byte[] file, String name, String from, String to) throws IOException {
        String text = new String(parts(file).get(name), StandardCharsets.UTF_8);
        if (!text.contains(from)) {
            throw new IllegalArgumentException(text);
        }
        return with(file, name, utf8(text.replace(from, to)));
    }

    /** With one relation more. */
    static byte[] related(byte[] file, String relations, String kind, String target, boolean outside)
            throws IOException {
        return changed(
                parts(file).containsKey(relations)
                        ? file
                        : with(file, relations, utf8("<Relationships>\n</Relationships>")),
                relations,
                "</Relationships>",
                "<Relationship Id=\"rIdX\" Type=\"" + (kind.contains(":") ? kind : OFFICE + kind) + "\" Target=\""
                        + target + "\"" + (outside ? " TargetMode=\"External\"" : "") + "/></Relationships>");
    }

    /** With one part more of this content type, whatever it is called. */
    static byte[] typed(byte[] file, String name, String type) throws IOException {
        byte[] more = with(file, name, utf8("<x/>"));
        return changed(
                more,
                "[Content_Types].xml",
                "</Types>",
                "<Override PartName=\"/" + name + "\" ContentType=\"" + type + "\"/></Types>");
    }

    static Map<String, byte[]> parts(byte[] file) throws IOException {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), zip.readAllBytes());
            }
        }
        return parts;
    }

    static byte[] zip(Map<String, byte[]> parts) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
            }
        }
        return bytes.toByteArray();
    }

    static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    static byte[] picture() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(9, 9, BufferedImage.TYPE_INT_RGB), "png", out);
        return out.toByteArray();
    }

    private static byte[] bytes(Writing<ByteArrayOutputStream> writing) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        writing.to(out);
        return out.toByteArray();
    }
}
