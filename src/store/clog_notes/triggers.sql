SELECT id, "trigger"
FROM triggers
WHERE episode = :episode
