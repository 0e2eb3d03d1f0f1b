"""German words that events are told by, as many as clocks and dates need."""

from __future__ import annotations

from timeline.lang.signals import few

SIGNALS = few(
    abbreviations=" ".join(map(str, range(1, 32))) + " bzw ca dr etc nr prof st usw vgl z b u a d h",
    determiners="der die das den dem des ein eine einer eines einem einen",
    prepositions="am an auf aus bei bis durch für gegen im in mit nach seit um von vom vor während zu zum zur",
    past="""begann beginnt endete dauerte fand fiel ging hielt kam lief nahm sagte schloss stand startete traf war
    waren wurde wurden""",
    begins="begann begannen beginnt startete eröffnete",
    ends="endete endeten schloss endet",
    lasts="dauerte dauerten dauert",
    until="bis",
    since="seit",
)
