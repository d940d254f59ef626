-- Which of a year's amounts in the list of measures are 「－」 (there is none) rather than not entered: a JSON list of columns.
ALTER TABLE measure_listing ADD COLUMN without TEXT NOT NULL DEFAULT '[]' CHECK (json_valid(without));
