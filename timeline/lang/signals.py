"""What a language pack says about clauses: the words that events and claims are read by."""

from __future__ import annotations

from collections.abc import Mapping

from attrs import NOTHING, field, fields, frozen

from timeline.lang import part

Words = frozenset[str]


@frozen(eq=False)
class Signals:
    """The word tables of one language that events and claims are read by."""

    abbreviations: Words = field(repr=False)
    continues: Words = field(repr=False)
    be: Words = field(repr=False)
    have: Words = field(repr=False)
    having: Words = field(repr=False)
    do: Words = field(repr=False)
    future: Words = field(repr=False)
    modal: Words = field(repr=False)
    able: Words = field(repr=False)
    foreseen: Words = field(repr=False)
    supposing: Words = field(repr=False)
    unreal: Words = field(repr=False)
    still: Words = field(repr=False)
    negation: Words = field(repr=False)
    past: Words = field(repr=False)
    participle: Words = field(repr=False)
    present: Words = field(repr=False)
    bases: Words = field(repr=False)
    not_verbs: Words = field(repr=False)
    adverbs: Words = field(repr=False)
    prefixes: Words = field(repr=False)
    adverbial: Words = field(repr=False)
    genitive: Words = field(repr=False)
    nobody: Words = field(repr=False)
    journeys: Words = field(repr=False)
    services: Words = field(repr=False)
    detains: Words = field(repr=False)
    departs: Words = field(repr=False)
    arrives: Words = field(repr=False)
    begins: Words = field(repr=False)
    ends: Words = field(repr=False)
    stops: Words = field(repr=False)
    added: Words = field(repr=False)
    spans_of_play: Words = field(repr=False)
    rises: Words = field(repr=False)
    disperses: Words = field(repr=False)
    lasts: Words = field(repr=False)
    resumes: Words = field(repr=False)
    measures: Words = field(repr=False)
    imposes: Words = field(repr=False)
    lifts: Words = field(repr=False)
    asks: Words = field(repr=False)
    for_: Words = field(repr=False)
    troubles: Words = field(repr=False)
    solves: Words = field(repr=False)
    intermissions: Words = field(repr=False)
    achieves: Words = field(repr=False)
    wins: Words = field(repr=False)
    launches: Words = field(repr=False)
    under_way: Words = field(repr=False)
    there: Words = field(repr=False)
    reckons: Words = field(repr=False)
    counts: Words = field(repr=False)
    points: Words = field(repr=False)
    registers: Words = field(repr=False)
    says: Words = field(repr=False)
    speaks: Words = field(repr=False)
    pauses: Words = field(repr=False)
    lapses: Words = field(repr=False)
    restores: Words = field(repr=False)
    again: Words = field(repr=False)
    enters: Words = field(repr=False)
    into: Words = field(repr=False)
    closed_doors: Words = field(repr=False)
    comes_back: Words = field(repr=False)
    back: Words = field(repr=False)
    floor: Words = field(repr=False)
    activities: Words = field(repr=False)
    pastimes: Words = field(repr=False)
    perhaps: Words = field(repr=False)
    spends: Words = field(repr=False)
    stretches: Words = field(repr=False)
    sits: Words = field(repr=False)
    sitters: Words = field(repr=False)
    planned: Words = field(repr=False)
    set_for: Words = field(repr=False)
    leads: Words = field(repr=False)
    intends: Words = field(repr=False)
    happens: Words = field(repr=False)
    befalls: Words = field(repr=False)
    holds: Words = field(repr=False)
    has_event: Words = field(repr=False)
    due: Words = field(repr=False)
    moved: Words = field(repr=False)
    shifts: Words = field(repr=False)
    slides: Words = field(repr=False)
    from_: Words = field(repr=False)
    pairing: Words = field(repr=False)
    shifted_by: Words = field(repr=False)
    withdraws: Words = field(repr=False)
    cancelled: Words = field(repr=False)
    takes_place: Words = field(repr=False)
    off: Words = field(repr=False)
    attributes: Words = field(repr=False)
    reports: Words = field(repr=False)
    particles: Words = field(repr=False)
    nouns: Words = field(repr=False)
    gatherings: Words = field(repr=False)
    determiners: Words = field(repr=False)
    lone: Words = field(repr=False)
    prepositions: Words = field(repr=False)
    boundaries: Words = field(repr=False)
    relatives: Words = field(repr=False)
    pronouns: Words = field(repr=False)
    plain_subjects: Words = field(repr=False)
    persons: Words = field(repr=False)
    one_person: Words = field(repr=False)
    whom: Words = field(repr=False)
    so: Words = field(repr=False)
    it: Words = field(repr=False)
    at: Words = field(repr=False)
    by: Words = field(repr=False)
    until: Words = field(repr=False)
    since: Words = field(repr=False)
    before: Words = field(repr=False)
    after: Words = field(repr=False)
    while_: Words = field(repr=False)
    late: Words = field(repr=False)
    early: Words = field(repr=False)
    episodes: Words = field(repr=False)
    comes: Words = field(repr=False)
    fillers: Words = field(repr=False)
    agendas: Words = field(repr=False)
    light: Words = field(repr=False)
    measured: Words = field(repr=False)
    clocked: Words = field(repr=False)
    deadlines: Words = field(repr=False)
    bookings: Words = field(repr=False)
    receives: Words = field(repr=False)
    attends: Words = field(repr=False)
    timetables: Words = field(repr=False)
    clock_nouns: Words = field(repr=False)
    should: Words = field(repr=False)
    usual: Words = field(repr=False)
    coming: Words = field(repr=False)
    schedule: Words = field(repr=False)
    ranges: Words = field(repr=False)
    the: Words = field(repr=False)
    belonging: Words = field(repr=False)
    narrator: Words = field(repr=False)
    testimony: Words = field(repr=False)
    hours: Mapping[str, tuple[int, int]] = field(repr=False, factory=dict)
    customs: Mapping[str, tuple[int, int]] = field(repr=False, factory=dict)
    programmes: Mapping[str, tuple[int, int]] = field(repr=False, factory=dict)
    lemmas: Mapping[str, str] = field(repr=False, factory=dict)
    deeds: Mapping[str, str] = field(repr=False, factory=dict)
    contrasts: Words = field(repr=False, factory=frozenset)
    without: Words = field(repr=False, factory=frozenset)
    promises: Words = field(repr=False, factory=frozenset)
    follows: Words = field(repr=False, factory=frozenset)
    stays: Words = field(repr=False, factory=frozenset)
    gives: Words = field(repr=False, factory=frozenset)
    reflexives: Words = field(repr=False, factory=frozenset)
    first: Words = field(repr=False, factory=frozenset)
    estimates: Mapping[str, str] = field(repr=False, factory=dict)
    series: Words = field(repr=False, factory=frozenset)
    drifts: Words = field(repr=False, factory=frozenset)
    lists: Words = field(repr=False, factory=frozenset)
    constant: Words = field(repr=False, factory=frozenset)
    rejects: Words = field(repr=False, factory=frozenset)
    adjourns: Words = field(repr=False, factory=frozenset)
    leftover: Words = field(repr=False, factory=frozenset)
    occasions: Words = field(repr=False, factory=frozenset)
    ceases: Words = field(repr=False, factory=frozenset)
    extends: Words = field(repr=False, factory=frozenset)
    accounts: Words = field(repr=False, factory=frozenset)
    summons: Words = field(repr=False, factory=frozenset)
    in_order: frozenset[tuple[str, str]] = field(repr=False, factory=frozenset)
    phrasal: Mapping[str, str] = field(repr=False, factory=dict)
    contracted: Mapping[str, str] = field(repr=False, factory=dict)
    phrasal_heads: Words = field(init=False, repr=False)
    verbal: Words = field(init=False, repr=False)
    auxiliary: Words = field(init=False, repr=False)
    openers: Words = field(init=False, repr=False)
    functional: Words = field(init=False, repr=False)
    plans: Words = field(init=False, repr=False)
    aspect: Words = field(init=False, repr=False)

    @phrasal_heads.default
    def _phrasal_heads(self) -> Words:
        return frozenset(words.split("_", 1)[0] for words in self.phrasal)

    @verbal.default
    def _verbal(self) -> Words:
        return self.due | self.past | self.participle | self.present | self.bases | {"to"}

    @auxiliary.default
    def _auxiliary(self) -> Words:
        return self.be | self.have | self.do | self.future | self.modal | self.contracted.keys()

    @openers.default
    def _openers(self) -> Words:
        return self.boundaries | self.relatives | self.before | self.after | self.until | self.since | self.while_

    @functional.default
    def _functional(self) -> Words:
        return self.determiners | self.prepositions | self.boundaries | self.pronouns | self.adverbs | self.auxiliary

    @plans.default
    def _plans(self) -> Words:
        return self.planned | self.due

    @aspect.default
    def _aspect(self) -> Words:
        return self.begins | self.ends | self.resumes | self.cancelled | self.shifts | self.lasts


def signals(language: str) -> Signals:
    """The word tables of *language*."""
    tables = part(language, "signals")
    found: Signals = tables.SIGNALS if tables else few()
    return found


def few(**words: str) -> Signals:
    """The tables of a small pack: those given, each written as prose, and no words in the others.

    >>> few(until="bis").until
    frozenset({'bis'})
    """
    tables = {
        a.name: frozenset(words.get(a.name, "").split()) for a in fields(Signals) if a.init and a.default is NOTHING
    }
    return Signals(**tables)  # type: ignore[arg-type]
