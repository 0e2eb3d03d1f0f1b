"""Dated public events: what they are called in English, when and where they were. Only facts that are certain."""

from __future__ import annotations

import datetime as dt
import re
from functools import cache

from attrs import frozen

BESIDE = 60
KINDS = {
    "g20": (r"(?:G-?20|Group of 20|Group of Twenty)(?: [Ll]eaders['’]?)? (?:[Ss]ummit|[Mm]eeting|[Gg]athering)", "G-20 summit"),
    "g8": (r"(?:G-?8|Group of Eight)(?: [Ll]eaders['’]?)? (?:[Ss]ummit|[Mm]eeting)", "G8 summit"),
    "g7": (r"(?:G-?7|Group of Seven)(?: [Ll]eaders['’]?)? (?:[Ss]ummit|[Mm]eeting)", "G7 summit"),
    "nato": (r"NATO (?:[Ss]ummit|[Ll]eaders['’]? [Mm]eeting)", "NATO summit"),
    "apec": (r"APEC(?: [Ee]conomic)?(?: [Ll]eaders['’]?)? (?:[Ss]ummit|[Mm]eeting|[Ff]orum)", "APEC leaders' meeting"),
    "brics": (r"BRICS(?: [Ll]eaders['’]?)? (?:[Ss]ummit|[Mm]eeting)", "BRICS summit"),
    "cop": (r"COP ?-?\d\d|(?:UN|United Nations) [Cc]limate (?:[Cc]onference|[Ss]ummit|[Tt]alks)", "UN climate conference"),
    "olympics": (r"(?:Summer |Winter )?(?:Olympic Games|Olympics)", "Olympic Games"),
    "worldcup": (r"(?:FIFA |[Ff]ootball |soccer )?World Cup", "football World Cup"),
}  # fmt: skip
HELD = """
g20 2008-11-14 2008-11-15 Washington America/New_York
g20 2009-04-02 2009-04-02 London Europe/London
g20 2009-09-24 2009-09-25 Pittsburgh America/New_York
g20 2010-06-26 2010-06-27 Toronto America/Toronto
g20 2010-11-11 2010-11-12 Seoul Asia/Seoul
g20 2011-11-03 2011-11-04 Cannes Europe/Paris
g20 2012-06-18 2012-06-19 Los+Cabos America/Mazatlan
g20 2013-09-05 2013-09-06 St.+Petersburg Europe/Moscow
g20 2014-11-15 2014-11-16 Brisbane Australia/Brisbane
g20 2015-11-15 2015-11-16 Antalya Europe/Istanbul
g20 2016-09-04 2016-09-05 Hangzhou Asia/Shanghai
g20 2017-07-07 2017-07-08 Hamburg Europe/Berlin
g20 2018-11-30 2018-12-01 Buenos+Aires America/Argentina/Buenos_Aires
g20 2019-06-28 2019-06-29 Osaka Asia/Tokyo
g20 2021-10-30 2021-10-31 Rome Europe/Rome
g20 2022-11-15 2022-11-16 Bali Asia/Makassar
g20 2023-09-09 2023-09-10 New+Delhi Asia/Kolkata
g20 2024-11-18 2024-11-19 Rio+de+Janeiro America/Sao_Paulo
g8 2005-07-06 2005-07-08 Gleneagles Europe/London
g8 2006-07-15 2006-07-17 St.+Petersburg Europe/Moscow
g8 2007-06-06 2007-06-08 Heiligendamm Europe/Berlin
g8 2009-07-08 2009-07-10 L'Aquila Europe/Rome
g8 2011-05-26 2011-05-27 Deauville Europe/Paris
g8 2012-05-18 2012-05-19 Camp+David America/New_York
g8 2013-06-17 2013-06-18 Lough+Erne Europe/London
g7 2014-06-04 2014-06-05 Brussels Europe/Brussels
g7 2015-06-07 2015-06-08 Elmau Europe/Berlin
g7 2016-05-26 2016-05-27 Ise-Shima Asia/Tokyo
g7 2017-05-26 2017-05-27 Taormina Europe/Rome
g7 2018-06-08 2018-06-09 Charlevoix America/Toronto
g7 2019-08-24 2019-08-26 Biarritz Europe/Paris
g7 2021-06-11 2021-06-13 Cornwall Europe/London
g7 2022-06-26 2022-06-28 Elmau Europe/Berlin
g7 2023-05-19 2023-05-21 Hiroshima Asia/Tokyo
g7 2024-06-13 2024-06-15 Apulia Europe/Rome
nato 2012-05-20 2012-05-21 Chicago America/Chicago
nato 2014-09-04 2014-09-05 Newport Europe/London
nato 2016-07-08 2016-07-09 Warsaw Europe/Warsaw
nato 2018-07-11 2018-07-12 Brussels Europe/Brussels
nato 2022-06-29 2022-06-30 Madrid Europe/Madrid
nato 2023-07-11 2023-07-12 Vilnius Europe/Vilnius
nato 2024-07-09 2024-07-11 Washington America/New_York
apec 2014-11-10 2014-11-11 Beijing Asia/Shanghai
apec 2016-11-19 2016-11-20 Lima America/Lima
apec 2018-11-17 2018-11-18 Port+Moresby Pacific/Port_Moresby
brics 2018-07-25 2018-07-27 Johannesburg Africa/Johannesburg
brics 2019-11-13 2019-11-14 Brasilia America/Sao_Paulo
brics 2023-08-22 2023-08-24 Johannesburg Africa/Johannesburg
brics 2024-10-22 2024-10-24 Kazan Europe/Moscow
cop 2009-12-07 2009-12-19 Copenhagen Europe/Copenhagen
cop 2015-11-30 2015-12-12 Paris Europe/Paris
cop 2018-12-03 2018-12-15 Katowice Europe/Warsaw
cop 2019-12-02 2019-12-15 Madrid Europe/Madrid
cop 2021-10-31 2021-11-13 Glasgow Europe/London
cop 2022-11-06 2022-11-20 Sharm+el-Sheikh Africa/Cairo
cop 2023-11-30 2023-12-13 Dubai Asia/Dubai
olympics 1996-07-19 1996-08-04 Atlanta America/New_York
olympics 2000-09-15 2000-10-01 Sydney Australia/Sydney
olympics 2004-08-13 2004-08-29 Athens Europe/Athens
olympics 2008-08-08 2008-08-24 Beijing Asia/Shanghai
olympics 2010-02-12 2010-02-28 Vancouver America/Vancouver
olympics 2012-07-27 2012-08-12 London Europe/London
olympics 2014-02-07 2014-02-23 Sochi Europe/Moscow
olympics 2016-08-05 2016-08-21 Rio+de+Janeiro America/Sao_Paulo
olympics 2018-02-09 2018-02-25 Pyeongchang Asia/Seoul
olympics 2021-07-23 2021-08-08 Tokyo Asia/Tokyo
olympics 2024-07-26 2024-08-11 Paris Europe/Paris
worldcup 1998-06-10 1998-07-12 France Europe/Paris
worldcup 2006-06-09 2006-07-09 Germany Europe/Berlin
worldcup 2010-06-11 2010-07-11 South+Africa Africa/Johannesburg
worldcup 2014-06-12 2014-07-13 Brazil America/Sao_Paulo
worldcup 2018-06-14 2018-07-15 Russia Europe/Moscow
worldcup 2022-11-20 2022-12-18 Qatar Asia/Qatar
"""


@frozen
class Gathering:
    """A dated public event: its kind, its first and last day, its place and the zone of its clocks."""

    kind: str
    start: dt.date
    end: dt.date
    place: str
    zone: str


@cache
def known() -> tuple[Gathering, ...]:
    """Every gathering of the table."""
    rows = (line.split() for line in HELD.strip().splitlines())
    return tuple(
        Gathering(kind, dt.date.fromisoformat(start), dt.date.fromisoformat(end), place.replace("+", " "), zone)
        for kind, start, end, place, zone in rows
    )


def mentioned(text: str) -> list[tuple[int, int, Gathering]]:
    """The gatherings that *text* names together with their place or year, each with the words that name it.

    >>> [(text, g.start.isoformat()) for text in ["the G-20 Summit in Osaka"] for _, _, g in mentioned(text)]
    [('the G-20 Summit in Osaka', '2019-06-28')]
    """
    found = []
    for kind, (pattern, _) in KINDS.items():
        for name in re.finditer(pattern, text):
            row = best(kind, text, name)
            if row is not None:
                found.append(row)
    return sorted(found, key=lambda row: row[:2])


def best(kind: str, text: str, name: re.Match[str]) -> tuple[int, int, Gathering] | None:
    """The gathering of a kind whose place stands nearest its name; where years stand there too, of one of those."""
    start, stop = max(0, name.start() - BESIDE), name.end() + BESIDE
    places = [(away(text, g.place, name, start, stop), g) for g in known() if g.kind == kind]
    near = [(distance, g) for distance, g in places if distance is not None]
    dated = [row for row in near if str(row[1].start.year) in text[start:stop]]
    rows = sorted(dated or near, key=lambda row: row[0])
    if not rows or (len(rows) > 1 and rows[1][0] == rows[0][0]):
        return None
    found = rows[0][1]
    place = text.find(found.place, name.end(), stop)
    place = place if place >= 0 else text.rfind(found.place, start, name.start())
    return min(name.start(), place), max(name.end(), place + len(found.place)), found


def away(text: str, place: str, name: re.Match[str], start: int, stop: int) -> int | None:
    """How far from a name its place stands: after it counts for less than before it; None where it does not."""
    after, before = text.find(place, name.end(), stop), text.rfind(place, start, name.start())
    found = ([after - name.end()] if after >= 0 else []) + ([2 * (name.start() - before)] if before >= 0 else [])
    return min(found, default=None)
