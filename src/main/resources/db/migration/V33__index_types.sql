-- H2 finds an index's type by a hash of its columns when it rolls back what a crash has left unfinished; where two indexes of different
-- columns have the same hash it takes one for the other, and the file cannot be opened any more. These have hashes of their own.
drop index ticket_by_first_answer;
create index ticket_by_first_answer on ticket (department, first_answered_at, id);
drop index attachment_by_submission;
create index attachment_by_submission on attachment (submission_id);
drop index correction_by_reply;
create index correction_by_reply on correction (reply_id);
