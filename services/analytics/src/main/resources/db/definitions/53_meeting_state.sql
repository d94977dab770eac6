-- HELD = both confirm, or one confirms and nobody denies by +48 h; one confirms and one denies: DISPUTED; none: UNKNOWN; both deny, or
-- one and no answer: NOT_HELD.
create function meeting_state(confirmed bigint, denied bigint, denied_at timestamptz, decided_at timestamptz, as_of timestamptz)
    returns text
    language sql immutable
return case
    when confirmed = 0 and denied = 0 then 'unknown'
    when confirmed = 0 then 'not-held'
    when denied > 0 and denied_at < decided_at then 'disputed'
    when confirmed = 1 and as_of < decided_at then 'unknown'
    else 'held'
end;
