-- A text of three characters or more is found by a triple of them, which names it almost alone; a pair of a long text often does not.
WITH RECURSIVE place (n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM place WHERE n < 1000)
  INSERT INTO measure_gram (year, gram, place, measure_id)
    SELECT DISTINCT l.year, substr(l.search_key, p.n, 3), l.place, l.measure_id
    FROM measure_listing l JOIN place p ON p.n <= length(l.search_key) - 2;
UPDATE measure_listing SET grams = (
  SELECT json_group_array(g.gram) FROM measure_gram g WHERE g.measure_id = measure_listing.measure_id AND g.year = measure_listing.year
);
