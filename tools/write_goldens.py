"""``python tools/write_goldens.py``: the timeline of every seed, as JSON beside it; look at the difference before you commit it."""

from __future__ import annotations

from pathlib import Path

from timeline import build_timeline

SEEDS = Path(__file__).parent.parent / "seeds"

for text in sorted(SEEDS.glob("*.txt")):
    told = build_timeline(text.read_text(encoding="utf-8"))
    text.with_suffix(".json").write_text(told.to_json(indent=1) + "\n", encoding="utf-8")
    print(f"{text.stem}: {len(told)} events, {len(told.delays)} delays, {len(told.conflicts)} conflicts")
