"""Lists of any length: rows are ids from the case, records come page by page as they are seen."""
