"""Build timeline/zones/data/airports.xz from the airportsdata package (MIT).

Run from the root of the project with airportsdata installed: ``python tools/build_airports.py``.

A line of the table is a zone, a country and the IATA codes of its airports run together, tab-separated.
"""

from __future__ import annotations

import lzma
import sys
from pathlib import Path

import airportsdata  # type: ignore[import-untyped]

sys.path.insert(0, str(Path(__file__).parents[1]))

from timeline.zones.wall import is_zone

TABLE = Path(__file__).parents[1] / "timeline" / "zones" / "data" / "airports.xz"


def main() -> None:
    """Write the table and say how large it is."""
    codes: dict[tuple[str, str], list[str]] = {}
    for code, row in sorted(airportsdata.load("IATA").items()):
        if len(code) == 3 and is_zone(row["tz"]):
            codes.setdefault((row["tz"], row["country"]), []).append(code)
    lines = [f"{zone}\t{country}\t{''.join(found)}" for (zone, country), found in sorted(codes.items())]
    TABLE.write_bytes(lzma.compress("\n".join(lines).encode(), preset=9 | lzma.PRESET_EXTREME))
    print(sum(map(len, codes.values())), "codes,", TABLE.stat().st_size, "bytes")


if __name__ == "__main__":
    main()
