-- What a submission says of a paper that others have already: it holds once the version is accepted. Null where the handout itself was written at once.
ALTER TABLE handout_file ADD COLUMN title TEXT;
ALTER TABLE handout_file ADD COLUMN disclosure TEXT CHECK (disclosure IN ('open', 'after_meeting', 'with_summary', 'members', 'closed'));
ALTER TABLE handout_file ADD COLUMN clause INTEGER CHECK (clause BETWEEN 1 AND 6);
ALTER TABLE handout_file ADD COLUMN disclosure_reason TEXT;
