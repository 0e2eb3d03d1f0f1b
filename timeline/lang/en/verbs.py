"""English verb forms that no ending tells: irregular pasts and participles, and forms that are also nouns."""

from __future__ import annotations

PAST = frozenset(
    """
    arose ate awoke became began bent bet bit bled blew bore bought bound bowled bred broke brought built burst
    came caught chose clung crept cut dealt did dove drank drew drove dug fed fell felt fled flew flung forbade
    forgot fought found froze gave got grew ground had heard held hid hit hung hurt kept knelt knew laid lay led
    left lent let lit lost made meant met mistook outdid overcame overslept oversaw paid proved put quit ran rang
    read rebuilt reran resold rewrote rode rose said sang sank sat saw sent set shed shook shone shot showed shrank
    shut slept slid slipped slung sold sought sowed spent spilt spoke spread sprang spun stole stood strode struck
    stuck stung swam swept swore swung taught thought threw told took tore trod understood underwent undertook
    upheld went withdrew woke won wore wound wrote
    """.split()
)

PARTICIPLE = frozenset(
    """
    arisen awoken beaten become begun bent bet bitten bled blown borne bought bound bred broken brought built burst
    caught chosen come crept cut dealt done drawn driven drunk dug eaten fallen fed felt flown forbidden forgotten
    fought found frozen given gone got gotten grown had heard held hidden hit hung hurt kept known laid lain led
    left lent let lit lost made meant met mown overcome overdue paid proven put read rebuilt rerun ridden risen run
    rung said sat seen sent set sewn shaken shed shot shown shrunk shut slept slid sold sought spent spilt spoken
    spread sprung spun stolen stood struck stuck stung sung sunk swept sworn swum taken taught thought thrown told
    torn trodden undergone understood undertaken upheld withdrawn woken won worn wound written
    """.split()
)

PRESENT = frozenset(
    """
    adjourns airs allows arrives asks begins boards breaks brings builds calls carries ceases changes clears closes
    comes commences continues convenes crosses cuts departs does drops ends enters expects expires faces falls
    finishes flies follows gets gives goes has holds includes is kicks lands lasts launches leaves lets lies lives
    lands looks loses makes meets moves needs opens owns pays plans plays puts quits raises reaches reads remains
    resumes returns rises runs sails says seems sends serves sets shows sits sleeps speaks stands starts stays stops
    takes tells thinks turns visits wants was wins works
    """.split()
)

NOT_VERBS = frozenset(
    """
    aged allied armed assorted based beloved bed bleed breed creed crowded deed detailed embed exceed feed
    gifted greed hundred indeed infrared kindred limited led-based need numbered overcrowded proceed red
    related sacred scattered seed shed sled speed succeed supposed-to teed unarmed united unlimited unmanned
    unprecedented varied wed weed wicked
    """.split()
)
