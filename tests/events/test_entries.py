"""Entries, measures and answers: whose time a time is."""

from __future__ import annotations

import pytest


@pytest.mark.parametrize(
    ("text", "label", "times"),
    [
        ("00:41 A recount, begun at 00:05, took 35 minutes.", "recount", "D0T00:05 D0T00:40"),
        ("The curfew was imposed on 4 June 2020 and lifted on 9 June 2020.", "curfew", "2020-06-04 2020-06-09"),
        ("I turned back; I'd say that was at 18:00. I ran until 18:10.", "turned back", "D0T18:00"),
        ("He had gone when the engine pulled up, which was at 18:12.", "pulled up", "D0T18:12"),
        ("Needle in 09:50, clamp off 10:31.", "clamp", "D0T10:31"),
        ("The lamp was tested 17:05–17:20. Dinner at 18:00.", "tested", "D0T17:05 D0T17:20"),
        ("17:05 - 17:20 Lamp test.", "Lamp test", "D0T17:05 D0T17:20"),
        ("17:05-17:20: lamp test", "lamp test", "D0T17:05 D0T17:20"),
        ("14:05: Lamp test. 14:30: Dinner.", "Lamp test", "D0T14:05"),
        (
            "The board sat on 4 June 2020 at 10:00. The sitting took two hours.",
            "sat",
            "2020-06-04T10:00 2020-06-04T12:00",
        ),
        ("The semi-final began at 15:00. The final began at 18:00.", "final", "D0T18:00"),
        ("06:12 – Release goes out to all hosts.", "Release", "D0T06:12"),
        ("The last time it failed was on 4 June 2020.", "failed", "2020-06-04"),
        ("The men went back on 4 June 2020.", "went back", "2020-06-04"),
        ("The house was searched at 20:00; he had fled an hour before.", "fled", "D0T19:00"),
        ("Field log, local time (UTC+5). Left at 05:15.", "Left", "D0T05:15"),
        (
            "Log of 2 May 2017\n0307 hrs Mayday.\n0355 Pump down.\n0415 to 0450 five men winched up.",
            "winched",
            "2017-05-02T04:15 2017-05-02T04:50",
        ),
        ("0307 hrs Mayday.\n0355 Pump down.\n0520-0540 two divers sent in.", "sent", "D0T05:20 D0T05:40"),
        ("It was 2 May 2017. Mum came for tea at 16:30.", "came", "2017-05-02T16:30"),
        ("Off at 7:00, well before the others.", "Off", "D0T07:00"),
        (
            "Rain stopped loading on 4 June 2020 for four hours, from 10:30.",
            "Rain",
            "2020-06-04T10:30 2020-06-04T14:30",
        ),
        ("Medics on scene 07:24, arrived ward 07:51, scan at 08:04.", "arrived", "D0T07:51"),
        ("To theatre 08:50, first incision 09:08, out by 09:41.", "incision", "D0T09:08"),
        ("The leak began at 01:10 and was fixed at 01:52.", "leak", "D0T01:10 D0T01:52"),
        (
            "Q. Did you give a statement?\nA. At the station, from 05:00 until 06:45.",
            "give a statement",
            "D0T05:00 D0T06:45",
        ),
    ],
)
def test_a_time_is_of_what_it_is_told_of(known, text: str, label: str, times: str) -> None:
    found = known(text, label)
    assert [found[name] for name in ("start", "end") if name in found] == times.split()


def test_crews_ordered_later_are_other_crews(known) -> None:
    found = known("All crews were withdrawn at 12:40. Relief crews, ordered for 13:00, arrived at 13:45.", "Relief")
    assert (found["scheduled_start"], found["delay"]) == ("D0T13:00", "PT45M")
