-- Whether a part to be withheld was chosen in the text of its remark itself, where it must go on standing; otherwise it was in
-- the text of the summary or in one of both views.
ALTER TABLE redaction ADD COLUMN in_text INTEGER NOT NULL DEFAULT 1 CHECK (in_text IN (0, 1));
