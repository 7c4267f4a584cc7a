"""The window: it starts the engine's own command and shows what that says; it never scans."""
