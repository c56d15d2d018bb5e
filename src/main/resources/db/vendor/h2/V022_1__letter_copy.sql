-- its two looks, encrypted as what is known of the applicant is, since they name him
create table letter_copy (
  id bigint primary key,
  letter_id bigint not null,
  format varchar(8) not null,
  sha256 varchar(64) not null,
  size integer not null,
  personal_key varchar(16) not null,
  personal_content blob not null,
  constraint letter_copy_letter_fk foreign key (letter_id) references request_letter,
  constraint letter_copy_once unique (letter_id, format)
);
