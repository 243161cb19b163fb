-- The notices of today, so that the same one sent twice makes one case. Only a fingerprint of
-- each is kept, and none longer than its day: the next day's first registration removes it.
create table registered_notice (
  case_number   varchar(20) not null primary key references case_file (case_number),
  registered_by varchar(64) not null,
  registered_on date        not null,
  fingerprint   char(64)    not null,
  constraint registered_notice_once unique (registered_by, registered_on, fingerprint)
);
