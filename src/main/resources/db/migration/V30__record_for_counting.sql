-- How a step left its ticket, so that a week can be counted again at any time; no state if it stayed what it was.
alter table ticket_event add column state varchar(30);
alter table ticket_event add column category varchar(40);
alter table ticket_event add column due_at timestamp with time zone;
alter table ticket_event add column referred_to varchar(30);

-- What was not written down before is taken from the ticket as it is now, as near as can be.
update ticket_event set
    department = coalesce(department, (select t.department from ticket t where t.id = ticket_event.ticket_id)),
    category = (select t.category from ticket t where t.id = ticket_event.ticket_id),
    due_at = (select t.due_at from ticket t where t.id = ticket_event.ticket_id),
    referred_to = case when action = 'REFER_UP'
        then (select t.referred_to from ticket t where t.id = ticket_event.ticket_id) end,
    state = case action
        when 'FILE' then 'NEW' when 'ROUTE' then 'NEW' when 'TRANSFER' then 'NEW' when 'PUT_DOWN' then 'NEW'
        when 'CLAIM' then 'CLAIMED' when 'UNANSWER' then 'CLAIMED' when 'ASK_OFFICER' then 'AWAITING_OFFICER'
        when 'SUBMIT' then 'PENDING_APPROVAL' when 'SEND_BACK' then 'CLAIMED' when 'REPLY_INTERIM' then 'INTERIM'
        when 'REFER_UP' then 'REFERRED_UP' when 'RETURN' then 'RETURNED' when 'ANSWER' then 'ANSWERED'
        when 'REOPEN' then 'REOPENED' when 'WITHDRAW' then 'WITHDRAWN' when 'ACKNOWLEDGE' then 'CLOSED'
        when 'CLOSE' then 'CLOSED' end;

create index ticket_event_by_time on ticket_event (at);
