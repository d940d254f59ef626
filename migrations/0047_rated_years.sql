-- Whether a year was rated is asked before its scheme loses a grade.
CREATE INDEX progress_report_rated ON progress_report (year) WHERE self_rating IS NOT NULL;
CREATE INDEX council_rating_year ON council_rating (year);
