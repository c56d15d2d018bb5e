package cn.gov.nanan.disclosure.web.requests;

import cn.gov.nanan.disclosure.enquiry.ApplicationForm;
import cn.gov.nanan.disclosure.file.ProofImage;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.fileupload2.core.FileItemInput;
import org.apache.commons.fileupload2.core.FileItemInputIterator;
import org.apache.commons.fileupload2.core.FileUploadException;
import org.apache.commons.fileupload2.jakarta.servlet6.JakartaServletFileUpload;

/**
 * 送来的表单: a form with files as it comes in, part by part, so that nobody can make the server hold more than a form can be:
 * the server's own reader keeps a buffer for each of any number of parts.
 */
final class SentForm {
    /** More than the page has fields. */
    private static final int MOST_PARTS = 100;

    private static final int LONGEST_HEADER = 2_000;
    private static final int LONGEST_FIELD = 64 * 1024;

    /** One byte more, so that what is too large is seen to be. */
    private static final int LARGEST_FILE = ProofImage.LARGEST + 1;

    private final Map<String, String[]> fields = new LinkedHashMap<>();
    private final List<ApplicationForm.Upload> uploads = new ArrayList<>();

    private SentForm() {}

    /**
     * The form of this request; its body is read once.
     *
     * @throws FileUploadException when that is no form of ours: torn, with too many parts or too much in one of them
     */
    static ApplicationForm of(HttpServletRequest request) throws IOException {
        if (!JakartaServletFileUpload.isMultipartContent(request)) {
            return new ApplicationForm(request.getParameterMap(), List.of());
        }
        JakartaServletFileUpload<?, ?> reader = new JakartaServletFileUpload<>();
        reader.setMaxPartHeaderSize(LONGEST_HEADER);
        SentForm form = new SentForm();
        FileItemInputIterator parts = reader.getItemIterator(request);
        for (int count = 1; parts.hasNext(); count++) {
            if (count > MOST_PARTS) {
                throw new FileUploadException("more than " + MOST_PARTS + " parts");
            }
            form.take(parts.next());
        }
        return new ApplicationForm(form.fields, form.uploads);
    }

    private void take(FileItemInput part) throws IOException {
        String name = part.getFieldName();
        if (part.isFormField()) {
            byte[] value = part.getInputStream().readNBytes(LONGEST_FIELD + 1);
            if (name == null || value.length > LONGEST_FIELD) {
                throw new FileUploadException("a field without a name, or too long");
            }
            fields.putIfAbsent(name, new String[] {new String(value, StandardCharsets.UTF_8)});
        } else if (!String.valueOf(part.getName()).isBlank()) {
            if (uploads.size() > ApplicationForm.MOST_PROOFS) {
                return;
            }
            uploads.add(new ApplicationForm.Upload(
                    part.getName(), part.getInputStream().readNBytes(LARGEST_FILE)));
        }
    }
}
