"""``python tools/take_picture.py``: the picture of the report in the docs, taken anew with Chromium."""

from __future__ import annotations

import subprocess
from pathlib import Path
from tempfile import TemporaryDirectory

from timeline import build_timeline

HOUSE = Path(__file__).parent.parent
SIZE = "--window-size=1060,956"

told = build_timeline((HOUSE / "seeds" / "summit.txt").read_text(encoding="utf-8"), reference="2021-06-16")
with TemporaryDirectory() as folder:
    told.to_html(Path(folder) / "report.html")
    subprocess.run(  # noqa: S603 - our own page
        ["chromium", "--headless", "--no-sandbox", "--disable-gpu", "--hide-scrollbars", f"--user-data-dir={folder}/profile", SIZE, f"--screenshot={HOUSE}/docs/images/report.png", f"file://{folder}/report.html"],  # noqa: S607 - from the path
        check=True,
        capture_output=True,
    )  # fmt: skip
