-- 文书的联系方式: the texts that come with the software say whom one may ask; what the bureau has amended itself stays.
update letter_loading set loaded = false;
