### Starting to pump, or milk by hand.

pump-title = Pump
# How.
pump-method = How
pump-method-pump = Pump
pump-method-hand = By hand
# Which side.
pump-left = Left
pump-right = Right
pump-both = Both at once
# What is known of the last time.
pump-last = Last time: { $ago } ago
pump-hint = It starts at once. Amounts come when you finish.
pump-past = Log one from before
pump-past-sub = Without a timer
# The guide of milk by hand.
pump-guide = Show me milk by hand
