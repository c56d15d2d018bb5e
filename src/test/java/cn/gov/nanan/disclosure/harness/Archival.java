package cn.gov.nanan.disclosure.harness;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.stream.Collectors;
import org.verapdf.core.VeraPDFException;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.ValidationResult;

/** 长期保存: whether a PDF is PDF/A-2u, as veraPDF judges it. */
public final class Archival {
    static {
        VeraGreenfieldFoundryProvider.initialise();
    }

    private Archival() {}

    public static void assertPdfA(byte[] pdf) {
        try (PDFAParser parser =
                        Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), PDFAFlavour.PDFA_2_U);
                PDFAValidator validator = Foundries.defaultInstance().createValidator(PDFAFlavour.PDFA_2_U, false)) {
            ValidationResult result = validator.validate(parser);
            assertTrue(result.isCompliant(), () -> faults(result));
        } catch (VeraPDFException | IOException unreadable) {
            throw new AssertionError(unreadable);
        }
    }

    private static String faults(ValidationResult result) {
        return result.getTestAssertions().stream()
                .filter(assertion -> assertion.getStatus() == TestAssertion.Status.FAILED)
                .map(assertion -> assertion.getRuleId().getClause() + "-"
                        + assertion.getRuleId().getTestNumber() + " " + assertion.getMessage() + " "
                        + assertion.getErrorMessage())
                .distinct()
                .limit(20)
                .collect(Collectors.joining("\n"));
    }
}
