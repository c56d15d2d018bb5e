package cn.gov.nanan.disclosure.hidden;

import com.drew.imaging.jpeg.JpegMetadataReader;
import com.drew.imaging.jpeg.JpegProcessingException;
import com.drew.lang.ByteArrayReader;
import com.drew.lang.GeoLocation;
import com.drew.metadata.Directory;
import com.drew.metadata.Metadata;
import com.drew.metadata.exif.ExifIFD0Directory;
import com.drew.metadata.exif.ExifReader;
import com.drew.metadata.exif.GpsDirectory;
import com.drew.metadata.iptc.IptcDirectory;
import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;

/**
 * 图片: what cameras and programs write into them beside the picture. Of every kind but JPEG the library is given the block
 * of EXIF alone: it would believe any length that such a file names.
 */
final class Pictures {
    private static final int MOST = 64 << 20;
    private static final List<byte[]> BLOCKS = List.of(new byte[] {'I', 'I', '*', 0}, new byte[] {'M', 'M', 0, '*'});
    private static final int MOST_BLOCKS = 20;
    private static final int JPEG = 0xffd8;

    private Pictures() {}

    /** Of a file that is a picture. */
    static void of(InputStream in, HiddenFindings findings) throws IOException {
        look(in, "", findings);
    }

    /** Of a picture inside of another file. */
    static void inside(InputStream in, String name, HiddenFindings findings) throws IOException {
        look(in, name, findings);
    }

    /** A damaged block tells nothing; the picture itself may be whole. */
    private static void look(InputStream in, String name, HiddenFindings findings) throws IOException {
        byte[] bytes = in.readNBytes(MOST + 1);
        if (bytes.length > MOST) {
            findings.add(HiddenKind.UNFINISHED);
        }
        Metadata found = new Metadata();
        if (bytes.length > 1 && ((bytes[0] & 0xff) << 8 | bytes[1] & 0xff) == JPEG) {
            try {
                found = JpegMetadataReader.readMetadata(new ByteArrayInputStream(bytes));
            } catch (JpegProcessingException | EOFException damaged) {
                findings.add(
                        HiddenKind.DAMAGED, name.isEmpty() ? HiddenPlace.of("whole") : HiddenPlace.of("part", name));
            }
        } else {
            blocks(bytes, found);
        }
        tell(found, name, findings);
    }

    private static void blocks(byte[] bytes, Metadata found) {
        int blocks = 0;
        for (int at = 0; at + 8 < bytes.length && blocks < MOST_BLOCKS; at++) {
            for (byte[] block : BLOCKS) {
                if (java.util.Arrays.equals(bytes, at, at + block.length, block, 0, block.length)) {
                    new ExifReader().extract(new ByteArrayReader(bytes, at), found);
                    blocks++;
                }
            }
        }
    }

    private static void tell(Metadata found, String name, HiddenFindings findings) {
        for (GpsDirectory position : found.getDirectoriesOfType(GpsDirectory.class)) {
            GeoLocation where = position.getGeoLocation();
            if (where != null && !where.isZero()) {
                findings.add(HiddenKind.POSITION, place(where.getLatitude(), where.getLongitude(), name));
            }
        }
        for (Directory directory : found.getDirectories()) {
            if (directory instanceof ExifIFD0Directory) {
                findings.author("author", directory.getString(ExifIFD0Directory.TAG_ARTIST));
            } else if (directory instanceof IptcDirectory) {
                findings.author("author", directory.getString(IptcDirectory.TAG_BY_LINE));
            }
        }
    }

    /** @param name of the picture; empty where it is the file itself */
    static HiddenPlace place(double latitude, double longitude, String name) {
        String key = "position-" + (latitude < 0 ? "s" : "n") + (longitude < 0 ? "w" : "e");
        String north = String.format(Locale.ROOT, "%.4f", Math.abs(latitude));
        String east = String.format(Locale.ROOT, "%.4f", Math.abs(longitude));
        return name.isEmpty() ? HiddenPlace.of(key, north, east) : HiddenPlace.of(key + "-in", north, east, name);
    }
}
