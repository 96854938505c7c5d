"""What the room may see of a session, and how a second window shows it.

`sight.py` makes it of a `View`, as one frozen value that the facilitator's own room view and the window draw alike.
`showing.py` is the session's side: where a window asks, it writes that value into a file. `following.py` is the
window's side. Between the two there are only files, in a folder of the facilitator's own account: no socket, no
network.
"""
