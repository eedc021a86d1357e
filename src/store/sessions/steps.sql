SELECT id, position, step, block, outcome, seconds, level
FROM session_steps
WHERE session = :session
ORDER BY position
