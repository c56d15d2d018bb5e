package cn.gov.nanan.disclosure.screening;

import cn.gov.nanan.disclosure.number.PersonalNumber;
import java.util.List;

/**
 * 附件中的个人号码.
 *
 * @param read could its words be read at all? Those of pictures and scans cannot
 */
public record FileNumbers(String file, List<PersonalNumber> numbers, boolean read) {}
