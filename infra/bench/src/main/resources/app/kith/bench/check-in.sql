-- What one check-in sends to Postgres, as the attendee service's CheckIn does: who asks, the look at guest and door, the entry, the fact.
\set n :n + 1
\set guest :client_id * 100000 + :n
begin;
select set_config('kith.organisation', :organisation, true);
select r.id as registration_id, r.gathering_id, r.person_id, r.state,
       coalesce(shown.ticket_secret, r.ticket_secret) as ticket_secret, p.name, p.company,
       first.id as first_id, first.occurred_at as first_at, first.door as first_door, first.device_id as first_device,
       recorded.request_hash, recorded.answered, recorded.reason, recorded.first_id as answered_id,
       recorded.first_at as answered_at, recorded.first_door as answered_door,
       device.id as device_id, device.revoked_at is not null as is_revoked
  from (select pass_scan(:organisation::uuid)) as passed
 cross join gathering g
  left join check_in recorded
    on recorded.gathering_id = g.id and recorded.id = ('00000000-0000-7000-8000-' || lpad(:guest, 12, '0'))::uuid
  left join registration shown on shown.id = ('00000000-0000-7000-8000-' || lpad(:guest, 12, '0'))::uuid
  left join registration r
    on r.id = case when ('00000000-0000-7000-8000-' || lpad(:guest, 12, '0'))::uuid is null
                   then recorded.registration_id
                   else (select coalesce(
                            (select survivor_id from folded_place
                              where registration_id = ('00000000-0000-7000-8000-' || lpad(:guest, 12, '0'))::uuid limit 1),
                            ('00000000-0000-7000-8000-' || lpad(:guest, 12, '0'))::uuid))
              end
  left join person p on p.id = r.person_id
  left join check_in first
    on first.gathering_id = g.id and first.registration_id = r.id and first.outcome = 'admitted'
  left join device on device.gathering_id = g.id and device.id = :gathering::uuid
 where g.id = :gathering::uuid;
insert into check_in (gathering_id, id, organisation_id, request_hash, outcome, reason, registration_id,
                      door, device_id, occurred_at, recorded_at, answered, first_id, first_at, first_door,
                      override, skew_seconds, shown_id)
select :gathering::uuid, ('00000000-0000-7000-8000-' || lpad(:guest, 12, '0'))::uuid, :organisation::uuid,
       repeat('f', 64), 'admitted', null, ('00000000-0000-7000-8000-' || lpad(:guest, 12, '0'))::uuid,
       'Main door', :gathering::uuid, now(), now(), 'admitted', null, null, null, null, null, null
on conflict do nothing;
select pg_logical_emit_message(true, 'kith.bench', convert_to(repeat('x', 600), 'UTF8'))::text;
commit;
