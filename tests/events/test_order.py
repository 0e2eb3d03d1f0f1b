"""Order by words: clauses of what went before, and deeds told again."""

from __future__ import annotations

import pytest

from timeline import build_timeline


def before(text: str, one: str, other: str) -> bool:
    """Whether one event is told to come before another."""
    told = build_timeline(text)
    first, then = told.find(one)[0], told.find(other)[0]
    return any(r.source == first.id and r.target == then.id and r.relation == "before" for r in told.relations)


@pytest.mark.parametrize(
    ("text", "one", "other"),
    [
        ("The nave was rebuilt, after the spire fell, in brick.", "fell", "rebuilt"),
        ("The wall cracked, after which they moved out.", "cracked", "moved"),
        ("Lab opened early. Sample up shortly.", "opened", "Sample"),
        ("She phoned the clinic, and after they had called back, she drove there.", "called back", "drove"),
        ("She phoned the clinic, and after they had called back, she drove there.", "phoned", "drove"),
        ("The boat sank. Before that nobody had swum.", "swum", "sank"),
        ("The vicar spoke. He had grown rich in York, where his uncle sold tea. He sat down.", "sold", "spoke"),
        ("The dog had barked twice. He woke at 09:10.", "barked", "woke"),
        ("He died two years after the war.", "war", "died"),
        ("Rain reaches Kent by 12:00. The sky clears before 20:15.", "reaches", "clears"),
        ("On 2 April 1839 the men landed; that night a gale drove the ship off.", "landed", "drove"),
        ("The men came back. They had set off at 07:10 and taken the wrong road.", "had set", "taken"),
        ("The men came back. They had set off at 07:10 and taken the wrong road.", "taken", "came"),
        ("When the mill shut in 1981 they went north.", "mill", "went north"),
        ("The hearing was held. A ruling issued. The order had been drafted before the hearing.", "drafted", "hearing"),
        ("The hearing began at 9:00. The vote was held after the hearing.", "hearing", "vote"),
        ("The hearing ended at 9:00 a.m. Following the hearing, the minister met reporters.", "hearing", "met"),
        ("The hearing began at 9:00 a.m. Before the hearing, the minister met reporters.", "met", "hearing"),
    ],
)
def test_one_event_comes_before_another(text: str, one: str, other: str) -> None:
    assert before(text, one, other)


def test_what_a_verb_in_the_present_tells_of_a_time_not_over_is_planned():
    told = build_timeline("The head leaves at the end of the year. The plant shut this week.", reference="2024-07-18")
    assert [event.status for event in told] == ["planned", "occurred"]


def test_a_deed_told_again_is_the_same_deed():
    told = build_timeline("She rang off at 9:10. He left only after she had rung off.")
    assert len(told.find("rang")) == 1
    assert not [event for event in told if event.label.startswith("rung")]


def test_another_particle_is_another_deed():
    told = build_timeline("She hung up at 9:10. He left after she had hung around.")
    assert len([event for event in told if "hung" in event.label]) == 2


def test_what_is_told_without_its_verb_is_an_event_of_its_own():
    told = build_timeline("The first lamb was born on 3 May 2020, and the first calf six days later.")
    assert [str(event.start) for event in told] == ["2020-05-03", "2020-05-09"]


@pytest.mark.parametrize(
    ("text", "starts"),
    [
        ("The men left at 12:00, two hours after the bell rang.", "D0T10:00 D0T12:00"),
        ("Two hours after the bell rang, the men left at 12:00.", "D0T10:00 D0T12:00"),
        ("She took over at 21:30, half an hour before handover.", "D0T21:30 D0T22:00"),
        ("She sailed a week before the king died on 9 May 1910.", "1910-05-02 1910-05-09"),
        ("She waited an hour before the gate opened at 10:15.", "D0T09:15 D0T10:15"),
        ("He worked for two hours after she left at 10:15.", "D0T10:15"),
    ],
)
def test_a_length_before_or_after_another_thing_dates_one_by_the_other(text: str, starts: str) -> None:
    assert sorted(str(event.start) for event in build_timeline(text) if event.start) == starts.split()


@pytest.mark.parametrize(
    ("text", "labels"),
    [
        ("The pumps were stopped at 09:00; he opened his eyes at 12:00.", ["pumps", "opened his eyes"]),
        ("She had finished the work and ran home.", ["work", "ran home"]),
        ("Began 18:35. The minutes were read. Closed 19:55.", ["Began", "minutes were read"]),
        ("The ferry (No. 3) docked at 09:00.", ["ferry"]),
    ],
)
def test_what_one_verb_tells_is_not_taken_for_another(text: str, labels: list[str]) -> None:
    told = [event.label for event in build_timeline(text)]
    assert len(told) == len(labels), told


def test_the_order_that_a_noun_tells_can_be_denied_by_clocks() -> None:
    told = build_timeline("The hearing ran from 9:00 a.m. to 10:00 a.m. The vote came after the hearing, at 8:30 a.m.")
    assert str(told["vote"].start) == "D0T08:30"
    (conflict,) = told.conflicts
    assert "the order told by 'after'" in conflict.message
    assert [c.kind for c in told.claims if c.id in conflict.set_aside] == ["before"]


@pytest.mark.parametrize(
    ("text", "one", "other"),
    [
        ("The bridge opened on 20 March 2019. The mill had burnt down in early March 2019.", "burnt", "bridge"),
        ("The wall fell at the end of May 2019. The mayor resigned on 9 May 2019.", "resigned", "fell"),
        ("The dam broke in the middle of 2018. The mayor resigned in early 2018.", "resigned", "broke"),
        ("The shop closed early next week. The school reopens late next week.", "closed", "reopens"),
    ],
)
def test_a_part_of_a_unit_lies_on_its_side_of_it(text: str, one: str, other: str) -> None:
    assert before(text, one, other)
    assert not before(text, other, one)


@pytest.mark.parametrize(
    ("text", "one", "other"),
    [
        ("After a three-hour debate he left at 9:00.", "debate", "left"),
        ("The vote came at 9:00 after three hours' debate.", "debate", "vote"),
        ("She ate before a 40-minute test.", "ate", "test"),
    ],
)
def test_a_noun_with_its_length_after_before_or_after_is_ordered(text: str, one: str, other: str) -> None:
    assert before(text, one, other)


@pytest.mark.parametrize(
    ("text", "label", "start"),
    [
        ("She ate at 9:00. An hour after eating she slept.", "slept", "D0T10:00"),
        ("Ten of us left base at 22:25. It snowed. We hung up the ropes ten hours after leaving.", "hung", "D1T08:25"),
        ("We set out at 06:00. We ate. Ten hours after setting out we were home.", "home", "D0T16:00"),
        ("Door painted at 16:00, frame painted at 19:00. Sanded 2 hours after the first painting.", "Sand", "D0T18:00"),
        ("They left Leeds at 9:00. Two hours after leaving the motorway they ate.", "ate", "None"),
        ("She ate at 9:00. An hour before eating she slept.", "slept", "None"),
    ],
)
def test_a_deed_named_again_by_its_form_in_ing_is_the_one_told(text: str, label: str, start: str) -> None:
    assert str(build_timeline(text).find(label)[0].start) == start


@pytest.mark.parametrize(
    ("text", "label", "start"),
    [
        ("He read the report till 11:40. The accounts came next and were passed in 20 minutes.", "next", "D0T11:40"),
        ("The mayor spoke from 9:00 to 9:30. Questions followed and lasted 40 minutes.", "followed", "D0T09:30"),
        ("The mayor spoke from 9:00 to 9:30. The police followed him to the bank at 10:00.", "followed", "D0T10:00"),
        ("The first shot was at 19:40. The second followed two minutes later.", "followed", "D0T19:42"),
    ],
)
def test_what_comes_next_begins_as_what_was_before_it_ends(text: str, label: str, start: str) -> None:
    assert str(build_timeline(text).find(label)[0].start) == start
