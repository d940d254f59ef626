-- Which seat asked for a correction: its remark may become another seat's.
ALTER TABLE correction ADD COLUMN seat_id TEXT REFERENCES seat (id);
CREATE INDEX correction_seat ON correction (seat_id);
UPDATE correction SET version = version + 1, seat_id = coalesce(
  (SELECT e.detail ->> 'seatId' FROM event e WHERE e.subject_id = correction.meeting_id AND e.at = correction.made_at
    AND e.name IN ('minutes.correctionMade', 'minutes.correctionChanged')),
  (SELECT c.seat_id FROM confirmation c WHERE c.id = correction.remark_id));

-- The seats that have more time than the others to reply to a circulation, as {seatId, due, reason}; `due` is an instant.
ALTER TABLE circulation ADD COLUMN extensions TEXT NOT NULL DEFAULT '[]' CHECK (json_valid(extensions));
