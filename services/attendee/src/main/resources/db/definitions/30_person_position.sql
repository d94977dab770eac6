-- A person's role and company as one text.
create function person_position(role text, company text) returns text
    language sql stable
return concat_ws(', ', nullif(btrim(role), ''), nullif(btrim(company), ''));
