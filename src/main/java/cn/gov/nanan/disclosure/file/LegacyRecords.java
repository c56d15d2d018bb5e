package cn.gov.nanan.disclosure.file;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.util.LittleEndian;

/** 旧版记录: what the streams of .xls ([MS-XLS]) and .ppt ([MS-PPT]) say of macros and links in their own records. */
final class LegacyRecords {
    private static final int END = 0x000a;
    private static final int ENCRYPTED = 0x002f;
    private static final int SHEET = 0x0085;
    private static final int SHEET_TYPE = 5;
    private static final int MACRO_SHEET = 1;
    private static final int VISUAL_BASIC = 6;
    private static final int SUPPORTING_BOOK = 0x01ae;
    /** Between the name of a program and what is asked of it. */
    private static final char LINKED = 3;

    private static final int VISUAL_BASIC_INFO = 0x0400;
    private static final int HAS_MACROS = 4;
    private static final int OBJECT = 0x0fcc;
    private static final int LINKED_OBJECT = 0x0fce;
    private static final int CONTROL = 0x0fee;
    private static final int INTERACTION = 0x0ff3;
    private static final int ACTION = 8;
    private static final int BY_MACRO = 1;
    private static final int BY_PROGRAM = 2;

    private final Path file;
    private final Judgement judgement;

    @FunctionalInterface
    private interface Records {
        void read(InputStream stream) throws IOException;
    }

    LegacyRecords(Path file, Judgement judgement) {
        this.file = file;
        this.judgement = judgement;
    }

    void workbook() {
        stream("workbook", this::workbook);
    }

    void presentation() {
        stream("powerpoint document", this::presentation);
    }

    /** A library that cannot read a file does not say so in one way only. */
    private void stream(String name, Records records) {
        try (POIFSFileSystem system = new POIFSFileSystem(file.toFile(), true)) {
            DirectoryNode root = system.getRoot();
            for (String entry : root.getEntryNames()) {
                if (entry.toLowerCase(Locale.ROOT).equals(name)) {
                    try (InputStream in = root.createDocumentInputStream(entry)) {
                        records.read(in);
                    }
                }
            }
        } catch (cn.gov.nanan.disclosure.platform.BusinessException refused) {
            throw refused;
        } catch (IOException | RuntimeException unreadable) {
            throw judgement.damaged();
        }
    }

    /** The records before the first sheet name all sheets and links. */
    private void workbook(InputStream in) throws IOException {
        for (byte[] head = in.readNBytes(4); head.length == 4; head = in.readNBytes(4)) {
            int type = LittleEndian.getUShort(head, 0);
            byte[] record = in.readNBytes(LittleEndian.getUShort(head, 2));
            if (type == END) {
                return;
            }
            if (type == ENCRYPTED) {
                throw judgement.unclear();
            }
            int kind = type == SHEET && record.length > SHEET_TYPE ? record[SHEET_TYPE] : 0;
            if (kind == MACRO_SHEET || kind == VISUAL_BASIC) {
                throw judgement.found(ActiveContent.MACRO, "BoundSheet");
            }
            if (type == SUPPORTING_BOOK
                    && record.length > 4
                    && new String(record, StandardCharsets.ISO_8859_1).indexOf(LINKED, 5) > 0) {
                throw judgement.found(ActiveContent.DDE, "SupBook");
            }
        }
    }

    /** Containers are entered, all else is passed over. */
    private void presentation(InputStream in) throws IOException {
        for (byte[] head = in.readNBytes(8); head.length == 8; head = in.readNBytes(8)) {
            int type = LittleEndian.getUShort(head, 2);
            refuse(type == OBJECT || type == LINKED_OBJECT, ActiveContent.OBJECT, "ExOleObj");
            refuse(type == CONTROL, ActiveContent.CONTROL, "ExControl");
            if ((head[0] & 0xf) != 0xf) {
                long length = LittleEndian.getUInt(head, 4);
                byte[] record = in.readNBytes((int) Math.min(length, 16));
                in.skipNBytes(length - record.length);
                refuse(
                        type == VISUAL_BASIC_INFO && record.length > HAS_MACROS && record[HAS_MACROS] != 0,
                        ActiveContent.MACRO,
                        "VbaInfo");
                int action = type == INTERACTION && record.length > ACTION ? record[ACTION] : 0;
                refuse(action == BY_MACRO, ActiveContent.MACRO, "InteractiveInfo");
                refuse(action == BY_PROGRAM, ActiveContent.LAUNCH, "InteractiveInfo");
            }
        }
    }

    private void refuse(boolean found, ActiveContent what, String place) {
        if (found) {
            throw judgement.found(what, place);
        }
    }
}
