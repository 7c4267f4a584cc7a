"""Qt without a screen, before any test imports it."""

import os

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
