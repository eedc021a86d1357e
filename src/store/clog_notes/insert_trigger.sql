INSERT OR IGNORE INTO triggers (episode, "trigger")
VALUES (:episode, :trigger)
