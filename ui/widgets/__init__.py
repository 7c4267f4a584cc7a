"""Parts of the window that several pages show."""
