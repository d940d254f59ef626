-- Rows of the list of measures that were written before 内数 were counted in every kind of amount: counted as approved.
UPDATE measure_listing SET left_out = (
  SELECT count(*) FROM measure_approval v JOIN json_each(v.content, '$.budgets') b JOIN json_each(b.value, '$.lines') l
  WHERE v.measure_id = measure_listing.measure_id
    AND v.number = (SELECT max(number) FROM measure_approval WHERE measure_id = v.measure_id)
    AND b.value ->> '$.year' = measure_listing.year
    AND l.value ->> '$.isInclusive' AND l.value ->> '$.amount' IS NOT NULL
) WHERE EXISTS (SELECT 1 FROM measure_approval v WHERE v.measure_id = measure_listing.measure_id);
