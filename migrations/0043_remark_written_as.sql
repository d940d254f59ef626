-- As what the skeleton wrote a sentence: narration, or an outcome by its code. Whoever changes that has made the sentence theirs.
ALTER TABLE remark ADD COLUMN written_as TEXT
  CHECK (written_as IN ('narration', 'decided', 'approved', 'agreed', 'confirmed', 'noted', 'continued'));
UPDATE remark SET written_as = coalesce(decision, 'narration'), version = version + 1 WHERE written IS NOT NULL;
