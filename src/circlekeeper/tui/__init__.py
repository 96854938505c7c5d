"""The full-screen face: it draws the view of a session and sends commands."""
