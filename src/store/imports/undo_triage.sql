DELETE FROM triage
WHERE id IN (SELECT row FROM imported WHERE import = :id AND "table" = 'triage')
  AND NOT EXISTS (SELECT 1 FROM contacts WHERE contacts.triage = triage.id)
  AND NOT EXISTS (
      SELECT 1 FROM triage AS later
      WHERE later.corrects = triage.id
        AND NOT EXISTS (SELECT 1 FROM imported WHERE import = :id AND "table" = 'triage' AND row = later.id)
  )
