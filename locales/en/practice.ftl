### Fifteen seconds on the forearm, before the first session ever.

practice-title = Try the touch first
practice-say = Lay two flat fingers on your forearm. Move the skin a little. Nothing under it moves. That is all the pressure you need.
practice-done = I have it
# Label of the drawing.
practice-alt = Two flat fingers rest on a forearm and move the skin in a small circle.
