DELETE FROM episodes
WHERE id IN (SELECT row FROM imported WHERE import = :id AND "table" = 'episodes')
  AND NOT EXISTS (SELECT 1 FROM checks WHERE checks.episode = episodes.id)
  AND NOT EXISTS (SELECT 1 FROM sessions WHERE sessions.episode = episodes.id)
  AND NOT EXISTS (SELECT 1 FROM triage WHERE triage.episode = episodes.id)
