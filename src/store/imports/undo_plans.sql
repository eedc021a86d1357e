DELETE FROM plans
WHERE id IN (SELECT row FROM imported WHERE import = :id AND "table" = 'plans')
  AND NOT EXISTS (SELECT 1 FROM sessions WHERE sessions.plan = plans.id)
