-- Which seats speak today for what was said in one: itself, and whichever of the same or the succeeding post took its place.
CREATE VIEW seat_heir (seat_id, heir_id) AS
WITH RECURSIVE heir (seat_id, heir_id) AS (
  SELECT id, id FROM seat
  UNION
  SELECT h.seat_id, n.id FROM heir h JOIN seat o ON o.id = h.heir_id JOIN post p ON p.id = o.post_id
    JOIN seat n ON n.body_id = o.body_id AND n.valid_from = o.valid_to AND n.post_id IN (p.id, p.successor_id)
)
SELECT seat_id, heir_id FROM heir;

-- Who speaks for a seat, from a day up to, and not including, another: who holds it, and whoever is aide to it.
CREATE VIEW seat_speaker (seat_id, capacity, person_id, account_id, valid_from, valid_to) AS
SELECT h.seat_id, 'holder', a.person_id, c.id, max(a.valid_from, coalesce(t.valid_from, '')),
  min(coalesce(a.valid_to, '9999-12-31'), coalesce(t.valid_to, '9999-12-31'))
FROM seat_heir h JOIN seat t ON t.id = h.heir_id JOIN assignment a ON a.post_id = t.post_id
LEFT JOIN account c ON c.person_id = a.person_id
UNION ALL
SELECT h.seat_id, 'aide', NULL, role_grant.account_id, coalesce(t.valid_from, ''), coalesce(t.valid_to, '9999-12-31')
FROM seat_heir h JOIN seat t ON t.id = h.heir_id
JOIN role_grant ON role_grant.seat_id = t.id AND role_grant.role = 'aide' AND role_grant.ended_at IS NULL;
