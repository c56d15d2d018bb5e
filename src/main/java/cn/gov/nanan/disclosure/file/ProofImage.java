package cn.gov.nanan.disclosure.file;

import cn.gov.nanan.disclosure.platform.BusinessException;
import java.util.EnumSet;
import java.util.Set;

/**
 * 证明材料影像: a scan or photograph, or a PDF, that is kept elsewhere than among the attachments; judged by its bytes before
 * anything of it is written.
 */
public record ProofImage(FileKind kind, byte[] content) {
    /** 5 MB: a photograph of a telephone. */
    public static final int LARGEST = 5 * 1024 * 1024;

    public static final String ACCEPTED = ".pdf,.jpg,.jpeg,.png";

    private static final Set<FileKind> ALLOWED = EnumSet.of(FileKind.PDF, FileKind.JPEG, FileKind.PNG);

    /** @throws BusinessException {@code file.error.…}: empty, too large, not allowed, or not what its name says */
    public static ProofImage of(String name, byte[] content) {
        FileName fileName = FileName.of(name);
        FileKind named = FileKind.ofExtension(fileName.extension())
                .filter(ALLOWED::contains)
                .orElseThrow(() -> new BusinessException("file.error.no-proof", fileName.value()));
        if (content.length == 0) {
            throw new BusinessException("file.error.empty", fileName.value());
        }
        if (content.length > LARGEST) {
            throw new BusinessException("file.error.large", fileName.value(), LARGEST >> 20);
        }
        if (!Contents.simpleKinds(content).contains(named)) {
            throw new BusinessException("file.error.disguised", fileName.value(), named);
        }
        if (named == FileKind.PDF) {
            PdfActions.requireNone(content, Judgement.shallow(fileName.value()));
        }
        return new ProofImage(named, content);
    }

    /** Such as {@code pdf}. */
    public String extension() {
        return kind.extension();
    }
}
