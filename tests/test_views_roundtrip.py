"""What a view writes, read back by that format's own library, has the same events and instants."""

from __future__ import annotations

import csv
import datetime as dt
import json
from io import BytesIO, StringIO
from pathlib import Path

import pytest
from attrs import evolve

from timeline import Timeline, build_timeline
from timeline.timelines import TimePoint
from timeline.views._rows import rows
from timeline.views._words import utc
from timeline.views.timeml import token

HOUSE = Path(__file__).parent.parent
SEEDS = {path.stem: path.read_text(encoding="utf-8") for path in sorted((HOUSE / "seeds").glob("*.txt"))}
TOLD = {name: build_timeline(text) for name, text in SEEDS.items()} | {
    "dated": build_timeline(SEEDS["summit"], reference="2021-06-16"),
    "early": build_timeline(
        "PARIS, France – On 5 May 2020 the talk, due at 9:00, began at 8:50 and lasted 20 minutes."
    ),
}
every = pytest.mark.parametrize("told", TOLD.values(), ids=TOLD)


def instants(told: Timeline) -> list[tuple[dt.datetime | None, dt.datetime | None]]:
    """The beginning and the end of every row in UTC."""
    return [(utc(row.start), utc(row.end)) for row in rows(told)]


def stamp(cell: str | None) -> dt.datetime | None:
    """A cell as an instant."""
    return dt.datetime.fromisoformat(cell) if cell else None


@every
def test_json(told: Timeline) -> None:
    assert Timeline.from_dict(json.loads(told.to_json())) == told


@every
def test_json_lines(told: Timeline) -> None:
    read = [json.loads(line) for line in told.to_jsonl().splitlines()]
    assert [each["id"] for each in read] == [event.id for event in told.events]
    assert [each["delay"] for each in read] == [str(e.delay) if e.delay else None for e in told.events]


@every
def test_csv(told: Timeline) -> None:
    read = list(csv.DictReader(StringIO(told.to_csv(), newline="")))
    assert [(stamp(row["start_utc"]), stamp(row["end_utc"])) for row in read] == instants(told)
    assert [row["start"] for row in read] == [row.start.value if row.start else "" for row in rows(told)]


@every
def test_xlsx(told: Timeline) -> None:
    openpyxl = pytest.importorskip("openpyxl")
    pytest.importorskip("xlsxwriter")
    titles, *read = openpyxl.load_workbook(BytesIO(told.to_xlsx()))["Chronology"].iter_rows(values_only=True)
    found = [dict(zip(titles, row, strict=True)) for row in read]
    assert [(stamp(row["start_utc"]), stamp(row["end_utc"])) for row in found] == instants(told)


@every
def test_ical(told: Timeline) -> None:
    icalendar = pytest.importorskip("icalendar")
    calendar = icalendar.Calendar.from_ical(told.to_ical())
    entries = [part for part in calendar.walk() if part.name != "VCALENDAR"]
    assert [str(part["summary"]) for part in entries] == [row.what for row in rows(told)]
    for row, part in zip(rows(told), entries, strict=True):
        start, end = (part.get(name) and part.get(name).dt for name in ("dtstart", "dtend"))
        if utc(row.start):
            assert start == utc(row.start)
            assert end == (utc(row.end) if row.end and row.end.value > row.start.value else None)  # type: ignore[union-attr]
    assert len({part["uid"] for part in entries}) == len(entries)


@pytest.mark.parametrize(
    ("said", "start", "end"),
    [
        ("The fair was held in May 2020.", dt.date(2020, 5, 1), dt.date(2020, 6, 1)),
        ("The fair was held on 5 May 2020.", dt.date(2020, 5, 5), dt.date(2020, 5, 6)),
        ("The fair ran from 5 May 2020 to 8 May 2020.", dt.date(2020, 5, 5), dt.date(2020, 5, 9)),
        ("On 5 May 2020 the talk began at 9:00 and ended at 10:30.", dt.datetime(2020, 5, 5, 9), dt.datetime(2020, 5, 5, 10, 30)),
    ],
)  # fmt: skip
def test_a_calendar_ends_after_the_last_day_or_at_the_last_moment(said: str, start: dt.date, end: dt.date) -> None:
    icalendar = pytest.importorskip("icalendar")
    (part,) = icalendar.Calendar.from_ical(build_timeline(said).to_ical()).walk("VEVENT")
    assert (part["dtstart"].dt, part["dtend"].dt) == (start, end)


@every
def test_parquet(told: Timeline) -> None:
    polars = pytest.importorskip("polars")
    read = polars.read_parquet(BytesIO(told.to_parquet()))
    assert read.equals(told.to_frame())
    for name in ("start", "end", "scheduled_start", "scheduled_end"):
        points = [getattr(event, name) for event in told.events]
        assert read[f"{name}_earliest_utc"].to_list() == [point.earliest if point else None for point in points]
        assert read[f"{name}_latest_utc"].to_list() == [point.latest if point else None for point in points]
    assert read["label"].to_list() == [event.label for event in told.events]


@every
def test_parquet_by_pandas_has_the_same_instants(told: Timeline) -> None:
    pandas = pytest.importorskip("pandas")
    pytest.importorskip("pyarrow")
    file = BytesIO()
    told.to_frame("pandas").to_parquet(file)
    read = pandas.read_parquet(file)["start_earliest_utc"]
    assert [None if pandas.isna(each) else each for each in read] == [
        e.start.earliest if e.start else None for e in told.events
    ]


@every
def test_time_ml_is_valid_against_its_dtd_and_has_the_same_times(told: Timeline) -> None:
    etree = pytest.importorskip("lxml.etree")
    root = etree.fromstring(told.to_timeml().encode())
    dtd = etree.DTD(str(Path(__file__).parent / "timeml-1.2.1.dtd"))
    assert dtd.validate(root), dtd.error_log
    read = [(each.get("tid"), each.get("type"), each.get("value"), each.text) for each in root.iter("TIMEX3")]
    assert [each for each in read if each[0] != "t0"] == [
        (t.id, t.type, token(t.value, t.type), t.text) for t in told.times
    ]


@every
def test_time_ml_has_the_same_events_each_with_an_instance_where_its_words_stand(told: Timeline) -> None:
    etree = pytest.importorskip("lxml.etree")
    root = etree.fromstring(told.to_timeml().encode())
    heads = {told.text[a:b] for event in told.events for a, b in event.heads}
    assert {each.text for each in root.iter("EVENT")} <= heads
    assert [each.get("eventID") for each in root.iter("MAKEINSTANCE")] == [
        each.get("eid") for each in root.iter("EVENT")
    ]
    same = sum(each.get("relType") == "IDENTITY" for each in root.iter("TLINK"))
    apart = [
        event
        for event in told.events
        if any(all(b <= t.span[0] or t.span[1] <= a for t in told.times) for a, b in event.heads)
    ]
    assert len(list(root.iter("EVENT"))) - same <= len(apart)


@every
def test_edtf_is_edtf(told: Timeline) -> None:
    edtf = pytest.importorskip("edtf")
    for line in told.to_edtf().splitlines():
        for cell in line.split("\t")[:2]:
            assert cell in ("..", "XXXX-XX-XX") or edtf.parse_edtf(cell)


@every
def test_spacy_spans_lie_on_their_words(told: Timeline) -> None:
    spacy = pytest.importorskip("spacy")
    doc = told.to_spacy(spacy.blank("en")(told.text))
    found = {span.id_: span.text for span in doc.spans["timeline"]}
    assert all(mention.text in found[mention.id] for mention in told.times)


def test_a_seasonal_or_approximate_time_is_written_in_edtf() -> None:
    event = evolve(TOLD["dated"].events[0], start=TimePoint("2019-SU", approximate=True), end=None)
    assert evolve(TOLD["dated"], events=(event,)).to_edtf().startswith("2019-22~\t")
