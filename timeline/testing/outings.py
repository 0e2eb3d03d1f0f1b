"""Journeys, each place with its own clocks, and matches with their halves, before anyone tells of them."""

from __future__ import annotations

import datetime as dt

from attrs import evolve

from timeline.testing.histories import Happening, History, cleared, lived
from timeline.testing.picks import Pick, rarely
from timeline.testing.words import CITIES, GAMES, HALVES, PITCH, RIDES, TOWNS, Thing, moves

LAND_ZONE = "Europe/London"
LEGS: tuple[tuple[str, ...], ...] = (("C",), ("CD",), ("CP",), ("CPD",))
GAME: tuple[tuple[str, ...], ...] = (("S",), ("PS",), ("SD",), ("PSD",), ("P", "S again"))
FIRST: tuple[tuple[str, ...], ...] = (("SE",), ("E added",), ("SL",), ("EL",), ("S", "E added"), ("S", "E"))
SECOND: tuple[tuple[str, ...], ...] = (*FIRST, ("G",), ("G", "E"), ("G", "L"), ("G", "E added"))
SHORT, LONG = (4, 24), (18, 130)


def happened(pick: Pick, genre: str, most: int, day: dt.date | None, zone: str | None) -> History:
    """A history of the kind that a genre tells."""
    if genre == "travel":
        return travelled(pick, most, day)
    return played(pick, most, day, zone) if genre == "sport" else lived(pick, genre, most, day, zone)


def travelled(pick: Pick, most: int, day: dt.date | None) -> History:
    """A journey of at most *most* departures, calls and arrivals: over land, or by air to the clocks of another place."""
    flying = day is not None and pick.whole(0, 1) == 1
    stops = pick.whole(1, min(most, 2) if flying else most)
    route = places(pick, stops, flying=flying)
    ride, clock = "plane" if flying else pick.one(RIDES), 9 * 60 + 5 * pick.whole(0, 150)
    found: list[Happening] = []
    for number, (place, zone) in enumerate(route):
        role = "leaves" if not number else "reaches" if number == stops - 1 else "calls"
        deed, base = pick.one(moves(role, flying=flying))
        name = "it" if number and pick.whole(0, 1) else f"the {ride}"
        thing = Thing(ride, clause=f"{name} {deed} {place}", base=f"{base} {place}", deed=f"{deed} {place}")
        lag = 5 * pick.whole(*(LONG if flying else SHORT)) if number else 0
        clock += lag
        way = pick.one((*LEGS, ("CG",)) if number else LEGS)
        each = Happening(thing, way, clock, lag=lag if way == ("CG",) else None, zone=zone if day else None)
        found.append(delayed(pick, each))
    return cleared(History(day, route[0][1] if day else None, tuple(found)))


def places(pick: Pick, stops: int, *, flying: bool) -> list[tuple[str, str]]:
    """The stops of a journey with their zones, none of them twice."""
    left = list(CITIES) if flying else [(town, LAND_ZONE) for town in TOWNS]
    found: list[tuple[str, str]] = []
    for _ in range(stops):
        found.append(pick.one(left))
        left.remove(found[-1])
    return found


def delayed(pick: Pick, leg: Happening) -> Happening:
    """A leg with its plan, where it is told with one."""
    if leg.way in (("C",), ("CG",)):
        return leg
    late = 5 * pick.whole(1, 12)
    return evolve(leg, plan=leg.start + late if rarely(pick) else leg.start - late)


def played(pick: Pick, most: int, day: dt.date | None, zone: str | None) -> History:
    """A match of at most *most* happenings: its start, its halves with their added time, and what was on the pitch."""
    start = 12 * 60 + 5 * pick.whole(0, 96)
    added, again, interval = pick.whole(2, 6), pick.whole(2, 9), 15 + pick.whole(0, 2)
    half = start + 45 + added
    resumed = half + interval
    over = resumed + 45 + again
    game = Happening(Thing(pick.one(GAMES)), pick.one(GAME), start)
    late = 5 * pick.whole(1, 12)
    game = evolve(game, plan=start - late) if {"P", "D"} & set("".join(game.way)) else game
    first = Happening(HALVES[0], pick.one(FIRST), start, half, added=added)
    second = Happening(HALVES[1], pick.one(SECOND), resumed, over, added=again)
    second = evolve(second, lag=interval) if second.way[0] == "G" else second
    after = 2 * pick.whole(1, 15)
    last = Happening(pick.one(PITCH), pick.one((("C",), ("CG",))) if ends(second) else ("C",), over + after)
    last = evolve(last, lag=after) if last.way == ("CG",) else last
    told = (game, first, second, last)[: pick.whole(1, min(most, 4))]
    return cleared(History(day, zone, tuple(each if ends(each) else evolve(each, end=None) for each in told)))


def ends(happening: Happening) -> bool:
    """Whether the end of a happening is told, or follows from its length."""
    return bool({"E", "L"} & set("".join(happening.way)))
