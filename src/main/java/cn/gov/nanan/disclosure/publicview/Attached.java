package cn.gov.nanan.disclosure.publicview;

/** 附件说明: a file as {@code item.json} describes it. */
public record Attached(String name, String mediaType, long size, String sha256) {
    public Attached {
        if (!PackagedFile.isSafe(name) || size < 0 || mediaType == null || sha256 == null) {
            throw new IllegalArgumentException("Not a file: " + name);
        }
    }
}
