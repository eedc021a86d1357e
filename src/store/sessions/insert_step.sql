INSERT INTO session_steps (session, position, step, block, outcome, seconds, level)
VALUES (:session, :position, :step, :block, :outcome, :seconds, :level)
