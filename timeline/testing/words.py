"""What stories are about and how they are told: things, clauses, and forms of sentences by the facts that they state.

A form's places are filled by the telling: {The} and {It} name the thing, {began} and {ended} are its verbs, and
{start}, {end}, {plan}, {length}, {delay}, {lag}, {pause}, {resume} are what was so. The plainest form comes first.
"""

from __future__ import annotations

from attrs import frozen


@frozen
class Thing:
    """Something that begins and ends, by its noun; or something that happens at once, by its clause.

    Of what moves, `deed` is the clause without its subject, "left York", and `base` the same in its plain form.
    """

    noun: str
    plural: bool = False
    clause: str = ""
    base: str = ""
    deed: str = ""


# No noun with hours of its own, as a concert has: a bare "11:34" beside it could be of the evening.
HELD = tuple(
    map(
        Thing,
        """meeting|hearing|debate|ceremony|summit|rehearsal|lecture|vote|inspection|interview|trial|auction|workshop
        |press conference|parade|match|banquet|briefing|seminar|search""".replace("\n", "").split("|"),
    )
)
HELD = (
    *(Thing(" ".join(t.noun.split())) for t in HELD),
    Thing("talks", plural=True),
    Thing("negotiations", plural=True),
)
SYSTEMS = tuple(
    Thing(noun)
    for noun in ("outage", "deploy", "rollback", "backup", "upgrade", "migration", "evacuation", "maintenance window")
)
CLAUSES = tuple(
    Thing(subject, clause=f"{subject} {verb}")
    for subject, verb in (
        ("the police", "arrived"), ("the telephone", "rang"), ("the alarm", "sounded"), ("the train", "left the station"),
        ("the ferry", "docked"), ("the jury", "withdrew"), ("the minister", "resigned"), ("the lights", "went out"),
        ("the driver", "called the depot"), ("the guests", "arrived"),
    )
)  # fmt: skip
DIARY = tuple(
    Thing("I", clause=f"I {verb}")
    for verb in ("left the house", "reached the station", "met my sister", "posted the letter", "heard a shot")
)
FAULTS = tuple(
    Thing(subject, clause=f"{subject} {verb}")
    for subject, verb in (
        ("the first alert", "fired"), ("the engineer", "acknowledged the page"), ("the pump", "failed"),
        ("the database", "crashed"), ("the error rate", "rose"), ("the fire brigade", "arrived"),
    )
)  # fmt: skip

RIDES = ("train", "coach", "bus")
# Places whose zone no reader doubts, as far apart as a train goes and as a plane does.
TOWNS = ("Leeds", "Cardiff", "Liverpool", "Nottingham", "Aberystwyth", "Southampton", "Sunderland", "Edinburgh")
CITIES = (
    ("London", "Europe/London"), ("Tokyo", "Asia/Tokyo"), ("New York", "America/New_York"), ("Nairobi", "Africa/Nairobi"),
    ("Mumbai", "Asia/Kolkata"), ("Sydney", "Australia/Sydney"), ("Berlin", "Europe/Berlin"), ("Chicago", "America/Chicago"),
    ("Singapore", "Asia/Singapore"), ("Oslo", "Europe/Oslo"),
)  # fmt: skip
GAMES = ("match", "game", "final", "derby")
HALVES = (Thing("first half"), Thing("second half"))
PITCH = tuple(
    Thing(subject, clause=f"{subject} {verb}")
    for subject, verb in (("the crowd", "left the ground"), ("the captain", "spoke to reporters"), ("the team", "left"))
)


def moves(role: str, *, flying: bool) -> tuple[tuple[str, str], ...]:
    """The verbs of leaving a place, calling at it or reaching it, each with its plain form."""
    if role == "calls":
        return (("called at", "call at"), ("stopped at", "stop at"))
    if role == "leaves":
        return (("left", "leave"), ("took off from", "take off from") if flying else ("set off from", "set off from"))
    return (("reached", "reach"), ("landed in", "land in") if flying else ("arrived in", "arrive in"))


BEGAN = (
    ("began", "begin", "begun"), ("started", "start", "started"), ("opened", "open", "opened"),
    ("got under way", "get under way", "got under way"), ("kicked off", "kick off", "kicked off"),
)  # fmt: skip
KICKED_OFF = len(BEGAN) - 1
ENDED = ("ended", "finished", "was over", "closed", "came to an end", "concluded")
SERIES = ("first", "second", "third", "fourth", "fifth", "sixth")

FORMS: dict[str, tuple[str, ...]] = {
    "S": ("{The} {began} at {start}.", "At {start} {the} {began}.", "At {start}, {the} {began}.", "{The} did not {begin} until {start}.", "It was not until {start} that {the} {began}.",
    ),
    "S again": ("{It} {began} at {start}.", "{The} {began} at {start}."),
    "E": (
        "{It} {ended} at {end}.", "{The} {ended} at {end}.", "At {end} {the} {ended}.", "{It} lasted until {end}.",
        "{The} went on until {end}.", "{It} did not end until {end}.",
    ),
    "SE": (
        "{The} {began} at {start} and {ended} at {end}.", "{The} lasted from {start} to {end}.",
        "{The} ran from {start} until {end}.", "{The}, which {began} at {start}, {ended} at {end}.",
        "{The} {began} at {start}, and at {end} {it} {ended}.", "{The} took place between {start} and {end}.",
    ),
    "L": ("{It} lasted {length}.", "{The} lasted {length}.", "{It} took {length}.", "{It} went on for {length}."),
    "SL": (
        "{The} {began} at {start} and lasted {length}.", "{The} {began} at {start} and took {length}.",
        "At {start} {the} {began}, and {it} lasted {length}.", "{A lasting} {began} at {start}.",
        "{The} {began} at {start} and went on for {length}.", "{The} {began} at {start} and {ended} {after} later.",
    ),
    "EL": ("{The} lasted {length} and {ended} at {end}.", "{The} {ended} at {end} after {length}.", "After {length} {the} {ended} at {end}.",
    ),
    "P": (
        "{The} {was} due to {begin} at {plan}.", "{The} {was} scheduled for {plan}.", "{The} {was} planned for {plan}.",
        "{The} had been scheduled for {plan}.", "{The} {was} supposed to {begin} at {plan}.",
        "{The} {was} to {begin} at {plan}.", "{The} should have {begun} at {plan}.",
    ),
    "PS": (
        "{The}, due at {plan}, {began} at {start}.", "{The} {was} due to {begin} at {plan} but {began} at {start}.",
        "{The}, scheduled for {plan}, {began} at {start}.", "{The} {began} at {start} instead of {plan}.",
        "{The} {was} scheduled for {plan} but did not {begin} until {start}.",
        "{The} {began} at {start}, not at {plan} as planned.", "Although {the} {was} due at {plan}, {it} {began} at {start}.", "{The}, which had been due at {plan}, {began} at {start}.", "{The} {began} at {start}, although {it} had been scheduled for {plan}.", "{The} {began} at {start} rather than {plan}.",
    ),
    "SD": (
        "{The} {began} at {start}, {delay} late.", "{The} {began} {delay} late, at {start}.",
        "{The} {began} at {start}, {delay} later than planned.", "{The} {began} at {start}, {delay} behind schedule.",
        "At {start}, {delay} late, {the} {began}.", "{The} {began} at {start}, after a delay of {delay}.",
    ),
    "SD early": (
        "{The} {began} at {start}, {delay} early.", "{The} {began} {delay} early, at {start}.",
        "{The} {began} at {start}, {delay} earlier than planned.", "{The} {began} at {start}, {delay} ahead of schedule.",
    ),
    "PD": (
        "{The} {was} due to {begin} at {plan} but {began} {delay} late.",
        "{The}, due at {plan}, {began} {delay} late.", "{The} {was} scheduled for {plan} and {began} {delay} late.",
        "{The}, planned for {plan}, {was} delayed by {delay}.", "{The} {was} due at {plan}. {It} {began} {delay} late.",
    ),
    "PD early": (
        "{The} {was} due to {begin} at {plan} but {began} {delay} early.", "{The}, due at {plan}, {began} {delay} early.",
    ),
    "PSD": (
        "{The} {began} at {start}, {delay} later than the scheduled {plan}.",
        "{The}, due at {plan}, {began} at {start}, {delay} late.",
        "{The} {began} at {start}, {delay} after the planned {plan}.",
        "{The} {was} due to {begin} at {plan} but {began} at {start}, {delay} late.",
        "{The} {began} at {start}, {hedged delay} later than the originally scheduled {plan}.",
    ),
    "PSD early": (
        "{The}, due at {plan}, {began} at {start}, {delay} early.",
        "{The} {began} at {start}, {delay} earlier than the scheduled {plan}.",
        "{The} {began} at {start}, {delay} ahead of the scheduled {plan}.",
    ),
    "H": ("{It} lasted {hedged length}.", "{The} lasted {hedged length}.", "{It} took {hedged length}."),
    "B": (
        "{The} {was} adjourned at {pause} and resumed at {resume}.", "{The} {was} interrupted at {pause} and resumed at {resume}.",
        "{The} broke for a rest at {pause} and resumed at {resume}.", "At {pause} {the} {was} suspended. {It} resumed at {resume}.",
        "{The} {was} halted at {pause} and resumed {gap} later.",
    ),
    "G": (
        "{Lag} later {the} {began}.", "{The} {began} {lag} later.", "{Lag} after that, {the} {began}.",
        "{Lag} later, {the} {began}.",
    ),
    "F": (
        "{It} {ended} at {end}, followed by {a lasting next}.", "{The} {ended} at {end} and {was} followed by {a lasting next}.",
    ),
    "C": ("{Clause} at {start}.", "At {start} {clause}.", "At {start}, {clause}.", "It was {start} when {clause}."),
    "CG": ("{Lag} later {clause}.", "{Clause} {lag} later.", "{Lag} after that, {clause}."),
    "CD": (
        "{Clause} at {start}, {delay} late.", "{Clause} {delay} late, at {start}.", "At {start}, {delay} late, {clause}.",
        "{Clause} at {start}, {delay} behind schedule.",
    ),
    "CD early": ("{Clause} at {start}, {delay} early.", "{Clause} at {start}, {delay} ahead of schedule."),
    "CP": (
        "{The} was due to {base} at {plan} but {deed} at {start}.", "{The}, due to {base} at {plan}, {deed} at {start}.",
        "{The} was to {base} at {plan} but did not {base} until {start}.",
    ),
    "CP early": ("{The} was due to {base} at {plan} but {deed} at {start}.",),
    "CPD": (
        "{The} was due to {base} at {plan} but {deed} at {start}, {delay} late.",
        "{The}, due to {base} at {plan}, {deed} at {start}, {delay} late.",
    ),
    "CPD early": ("{The} was due to {base} at {plan} but {deed} at {start}, {delay} early.",),
    "E added": (
        "{The} ended at {end}, after {added} of added time.", "After {added} of stoppage time {the} ended at {end}.",
        "{The} went into {added} of injury time and ended at {end}.",
    ),
    "X": (
        "{The}, planned for {plan}, {was} cancelled.", "{The} {was} due to {begin} at {plan} but {was} called off.",
        "{The} {was} scheduled for {plan}. {It} {was} cancelled.",
    ),
    "N": (
        "{The next day} {the} {began} at {start}.", "{The following day}, {the} {began} at {start}.",
        "At {start the next day}, {the} {began}.", "{The} {began} at {start the following day}.",
    ),
}  # fmt: skip
LINES: dict[str, tuple[str, ...]] = {
    "S": ("{start} {The} {began}.", "{start} – {The} {began}.", "{start}: {The} {began}.", "[{start}] {The} {began}."),
    "E": ("{end} {The} {ended}.", "{end} – {The} {ended}.", "{end}: {The} {ended}.", "[{end}] {The} {ended}."),
    "C": ("{start} {Clause}.", "{start} – {Clause}.", "{start}: {Clause}.", "[{start}] {Clause}."),
    "SD": ("{start} {The} {began}, {delay} late.", "{start} – {The} {began}, {delay} late."),
}
# Places whose zone no reader doubts, as a dateline writes them.
DATELINES = (
    ("OSLO, Norway", "Europe/Oslo"), ("TOKYO, Japan", "Asia/Tokyo"), ("LONDON", "Europe/London"),
    ("NAIROBI, Kenya", "Africa/Nairobi"), ("SYDNEY, Australia", "Australia/Sydney"), ("NEW YORK", "America/New_York"),
    ("CHICAGO", "America/Chicago"), ("MUMBAI, India", "Asia/Kolkata"), ("SAO PAULO, Brazil", "America/Sao_Paulo"),
    ("PARIS", "Europe/Paris"),
)  # fmt: skip
MARKS = (("UTC", "UTC"), ("GMT", "UTC"), ("JST", "Asia/Tokyo"))
