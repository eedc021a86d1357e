SELECT EXISTS (
    SELECT 1 FROM entries INDEXED BY entries_pumps
    WHERE kind = 'pump' AND deleted_utc_ms IS NULL AND at_utc_ms BETWEEN :from_ms AND :until_ms AND method = 'pump'
) AND NOT EXISTS (
    SELECT 1 FROM entries INDEXED BY entries_feeds
    WHERE kind = 'feed' AND deleted_utc_ms IS NULL AND at_utc_ms BETWEEN :from_ms AND :until_ms AND at_breast = 1
)
