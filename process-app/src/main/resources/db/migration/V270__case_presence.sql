-- Who has a case open on the screen now. Lives two minutes without a sign; no record of who looked.
create table case_presence (
  case_number varchar(20)  not null references case_file (case_number),
  user_id     varchar(64)  not null,
  opened_at   timestamp(6) not null,
  seen_at     timestamp(6) not null,
  primary key (case_number, user_id)
);
create index case_presence_seen on case_presence (seen_at);
