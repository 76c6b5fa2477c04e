-- Promised days are counted by department and time.
create index ticket_by_promise on ticket (department, committed_until);
