-- Notices are taken in one after the other: two about one person that come at the same
-- moment, under two references or from two shelters, make one case.
create table referral_turn (
  id integer primary key
);
insert into referral_turn (id) values (1);
