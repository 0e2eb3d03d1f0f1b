"""Laws of the kit itself: stories are true, lies are lies, all is reproduced from a seed, and failures are plain."""

from __future__ import annotations

import datetime as dt
import json
import subprocess
import sys

import pytest
from hypothesis import Phase, find, given, settings

from timeline import Timeline
from timeline.solving import Solution, conflict, solve
from timeline.strategies import (
    contradictions,
    contradictory_networks,
    histories,
    instants,
    networks,
    paraphrases,
    stories,
    timelines,
)
from timeline.testing import Dice, assert_round_trip, planted, read_answers, seeded, story
from timeline.testing.answers import when_of
from timeline.testing.styles import GENRES
from timeline.zones import instants as instants_of
from timeline.zones import local

FEW = settings(database=None, derandomize=True, max_examples=50)


@given(histories())
def test_nothing_ends_before_it_begins(history):
    for each in history.happenings:
        assert each.end is None or each.end > each.start
        assert each.pause is None or each.start < each.pause < (each.resume or 0) < (each.end or 0)


@given(histories())
def test_every_moment_is_shown_once_by_its_clocks(history):
    assert history.clear()


@given(stories())
def test_every_time_of_a_story_is_where_its_gold_says(told):
    for (start, end), kind, _ in told.told.times:
        assert told.text[start:end].strip() == told.text[start:end] != ""
        assert kind in ("DATE", "TIME", "DURATION")


@given(stories())
def test_times_of_a_story_are_in_order_and_apart(told):
    spans = [span for span, _, _ in told.told.times]
    assert all(end <= start for (_, end), (start, _) in zip(spans, spans[1:], strict=False))


@given(stories())
def test_every_event_of_a_story_is_named_in_it(told):
    for truth in told.truths:
        assert truth.spans
        assert any(told.text[a:b].strip() for a, b in truth.spans)


@given(stories())
def test_the_lengths_of_a_story_are_those_between_its_instants(told):
    for truth in told.truths:
        if truth.start and truth.end and truth.duration is not None:
            gap = (truth.end.wall - truth.start.wall) // dt.timedelta(minutes=1)
            assert truth.duration == gap - ((truth.end.offset or 0) - (truth.start.offset or 0))


@given(stories())
def test_the_gold_of_a_story_is_json(told):
    assert json.loads(json.dumps(told.gold())) == told.gold()


@given(stories())
def test_a_perfect_answer_satisfies_the_truth(told):
    answers = read_answers({"events": told.gold()["events"]}, told.text)
    for truth in told.truths:
        found = answers.about(truth)
        assert found is not None
        assert set(found.times) | set(found.lengths) == truth.known


@given(stories().filter(lambda told: told.history.day is not None))
def test_a_moved_story_has_the_same_clocks_on_the_same_weekdays(told):
    moved = told.moved(52)
    if moved is not None:
        for here, there in zip(told.truths, moved.truths, strict=True):
            if here.start and there.start:
                assert there.start.wall - here.start.wall == dt.timedelta(weeks=52)
                assert there.known == here.known


@given(paraphrases())
def test_paraphrases_have_one_truth(told):
    first = told[0]
    for each in told[1:]:
        assert each.history == first.history
        assert [t.known for t in each.truths] == [t.known for t in first.truths]


@given(contradictions())
def test_a_lie_and_what_denies_it_are_words_of_the_text(told):
    for start, end in (told.lie.span, *told.lie.against):
        assert told.text[start:end].strip()
    assert told.lie.against


@given(networks())
def test_a_drawn_network_is_consistent_and_holds_its_points(network):
    assert conflict(network.bounds) == ()
    found = solve(len(network.when), network.bounds)
    assert isinstance(found, Solution)


@given(contradictory_networks())
def test_a_drawn_contradiction_blames_the_lie(drawn):
    assert drawn.lie in conflict(drawn.bounds)


@given(instants())
def test_a_drawn_instant_is_an_instant_of_its_zone(drawn):
    moment, zone = drawn
    assert moment in instants_of(local(moment, zone)[0], zone)


@given(timelines())
def test_a_timeline_comes_back_from_its_json(told: Timeline):
    assert Timeline.from_dict(json.loads(told.to_json())) == told


@given(timelines())
def test_every_view_of_a_timeline_is_text(told: Timeline):
    assert told.to_json().startswith("{")
    assert all(event.id in {e.id for e in told.find(event.id)} for event in told)


def test_the_smallest_story_is_one_plain_sentence():
    smallest = find(stories(), lambda _: True, settings=settings(phases=[Phase.generate, Phase.shrink], database=None))
    assert smallest.text == "The meeting began at 09:00."


@pytest.fixture
def deep(request):
    """For what takes many tries: run with ``--deep``."""
    if not request.config.getoption("--deep"):
        pytest.skip("only with --deep")


@pytest.mark.usefixtures("deep")
@pytest.mark.parametrize("genre", GENRES)
def test_the_smallest_story_of_each_genre_is_one_sentence(genre):
    smallest = find(stories(genre=genre), lambda _: True, settings=FEW)
    assert len(smallest.sentences) == 1


@pytest.mark.usefixtures("deep")
@pytest.mark.parametrize(("kind", "sentences"), [("length", 2), ("delay", 1), ("end", 1), ("weekday", 1)])
def test_the_smallest_lie_is_told_in_a_sentence_or_two(kind, sentences):
    smallest = find(contradictions(kind=kind), lambda _: True, settings=FEW)
    assert len(smallest.sentences) <= sentences


@pytest.mark.usefixtures("deep")
@pytest.mark.parametrize(
    ("shape", "sentences"),
    [
        (lambda told: any(truth.status == "cancelled" for truth in told.truths), 1),
        (lambda told: any(each.pause for each in told.history.happenings), 3),
        (lambda told: len(told.truths) == 2, 2),
    ],
)
def test_the_smallest_story_of_a_shape_has_no_sentence_too_many(shape, sentences):
    smallest = find(stories(), shape, settings=settings(FEW, max_examples=2000))
    assert len(smallest.sentences) <= sentences


def test_the_smallest_late_story_reads_plainly():
    late = find(
        stories(),
        lambda told: any(t.delay for t in told.truths),
        settings=settings(database=None, derandomize=True, max_examples=2000),
    )
    assert len(late.sentences) <= 2
    assert "meeting" in late.text


def test_a_seed_gives_the_same_stories_anywhere():
    run = [sys.executable, "-m", "timeline.testing", "3", "--seed", "11"]
    once, again = (
        subprocess.run(run, capture_output=True, check=True, env={"TZ": z}).stdout for z in ("UTC", "Asia/Tokyo")
    )
    assert once == again
    rows = [json.loads(line) for line in once.splitlines()]
    assert [row["text"] for row in rows] == [each.text for each in seeded(3, 11)]


def test_a_seeded_story_is_this_one():
    assert story(Dice("golden"), genre="plain").text == GOLDEN


GOLDEN = (
    "The press conference ran from 11:15 on 2017-03-08 until 14:55 on 2017-03-08. It lasted about three hours and "
    "forty-five minutes. Three hours later the ferry docked. The banquet opened at 19:55 on 2017-03-08. The banquet "
    "came to an end at 00:35 on 2017-03-09 and was followed by a 30-minute hearing. At 03:40 on 2017-03-09, an hour "
    "and ten minutes late, the vote started. It lasted fifty-five minutes."
)


def test_hypothesis_is_not_loaded_by_the_library_or_by_seeded_stories():
    code = "import sys, timeline, timeline.testing, timeline.testing.__main__; assert 'hypothesis' not in sys.modules"
    subprocess.run([sys.executable, "-c", code], check=True)


@pytest.mark.parametrize("kind", ["length", "delay", "end", "weekday"])
def test_every_kind_of_lie_can_be_planted(kind):
    assert planted(Dice(5), kind).lie.kind == kind


@pytest.mark.parametrize(
    ("value", "first", "last"),
    [
        ("2024", "2024-01-01T00:00", "2024-12-31T23:59"),
        ("2024-02", "2024-02-01T00:00", "2024-02-29T23:59"),
        ("2024-12-31", "2024-12-31T00:00", "2024-12-31T23:59"),
        ("2024-03-04T09:20+01:00", "2024-03-04T09:20", "2024-03-04T09:20"),
        ("D1T00:36", "2001-01-02T00:36", "2001-01-02T00:36"),
    ],
)
def test_a_coarse_answer_is_all_that_it_can_be(value, first, last):
    found = when_of(value)
    assert (f"{found.first:%Y-%m-%dT%H:%M}", f"{found.last:%Y-%m-%dT%H:%M}") == (first, last)


def test_answers_that_are_no_json_values_are_told():
    with pytest.raises(AssertionError):
        assert_round_trip(lambda _: {"events": [{"name": "x", 1: 2}]}, "It began.")
