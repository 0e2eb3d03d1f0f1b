"""English verb forms that no ending tells: irregular pasts and participles, and forms that are also nouns."""

from __future__ import annotations

PAST = frozenset(
    """
    arose ate awoke became began bent bet bit bled blew bore bought bound bowled bred broke brought built burst
    came cast caught chose clung crept cut dealt did dove drank drew drove dug fed fell felt fled flew flung forbade
    forgot fought found froze gave got grew ground had heard held hid hit hung hurt kept knelt knew laid lay led
    left lent let lit lost made meant met mistook outdid overcame overslept oversaw paid proved put quit ran rang
    read rebuilt reran resold rewrote rode rose said sang sank sat saw sent set shed shook shone shot showed shrank
    shut slept slid slipped slung sold sought sowed spent spilt spoke spread sprang spun stole stood strode struck
    stuck stung swam swept swore swung taught thought threw told took tore trod understood underwent undertook
    upheld went withdrew woke won wore wound wrote died lied tied owed bade beat dwelt dreamt leapt leant learnt pled
    slew smelt sped spelt spat stank strove wept withstood wrung undid foresaw forgave overran overtook overthrew
    misled withheld
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
    torn trodden undergone understood undertaken upheld withdrawn woken won worn wound written tied overrun overtaken
    overthrown misled withheld withstood foreseen forgiven forsaken slain stricken swollen woven wrung undone
    burnt cast clung dreamt dwelt fled flung knelt leant leapt learnt smelt spat sped spelt wept
    """.split()
)

ODD_PRESENT = frozenset("has is says was".split())

NOT_VERBS = frozenset(
    """
    aged allied armed assorted based beloved bed bleed breed creed crowded deed detailed embed exceed feed
    gifted greed hundred indeed infrared kindred limited led-based need numbered overcrowded proceed red
    related sacred scattered seed shed sled speed succeed supposed-to teed unarmed united unlimited unmanned
    unprecedented varied wed weed wicked
    """.split()
)

REGULAR = frozenset(
    """
    abandon accept accompany accuse achieve acknowledge acquire act add address adjourn admit adopt advance advise
    affect agree aim air allow announce answer apologise apologize appeal appear apply appoint approach approve argue
    arrange arrest arrive ask assault assemble assess attach attack attempt attend award ban bar barricade bathe
    beg believe belong blame blast block board bolt bomb book borrow bother brief bury call camp cancel capture carry
    cast cause cease celebrate chair challenge change charge chase check clean clear climb close collapse collect
    collide commence commission commit compete complain complete concede conclude condemn conduct confirm connect
    consider consist contact contain continue convene cook cool cost count crack crash create cross cry cycle damage
    dance dawn debate decide declare decline defeat defer delay deliver demand demolish deny depart deploy deposit
    describe deserve destroy detain detect develop die dig dine disappear discharge discover discuss dismiss
    dispatch disperse display dissolve dock drag drain dress drift drizzle drop drown dry earn ease elect embark
    emerge employ enable encounter end endorse enforce enjoy enter escape establish evacuate examine exceed exchange
    execute exhibit exist expand expect expel expire explain explode express extend extinguish extract face fail
    fall fasten fear ferry file fill finish fire fix flash flee float flood fly follow force form found freeze gain
    gather govern graduate grant greet ground guard halt hand handle hang happen haul head heal hear help hire hoist
    hope hurry ignite impose improve inaugurate include increase inform injure insist inspect install instruct
    intend intercept interrupt interview introduce invade investigate invite involve isolate issue jeer join jump
    kick kill knock label lack land lapse last launch lay lead learn leave lift limp linger listen live load lock
    log look lower maintain manage march mark marry master melt mend mention merge miss mobilise mobilize moor mount
    move murder name narrow near need negotiate note notice notify number obey object observe obtain occupy occur
    offer open operate order oust overrun overtake owe own pack paint park part pass pause peak permit phone pick
    place plan plant play please point pour practise practice praise pray prefer prepare present preside press prevent
    proceed process proclaim produce promise propose protest prove publish pull pump purchase push qualify question
    queue rain raise rally reach read realise realize reboot receive recognise recognize recommend reconvene record
    recover reduce refer refuse register reject release relieve rely remain remember remove renew reopen repair
    repeat replace reply report request require rescue reschedule resign resolve respond rest restart restore result
    resume retire retreat return reveal reverse revert review ring rise roll rule run rush sail sample save scan scatter
    schedule score scrap scream seal search secure see seem seize sell send separate serve serve settle shell shift
    ship shoot shout show shut sign signal sink sit slam sleep slip slow snap snow sound speak spend spill split spot
    spread stage stall stand start stay steal steam step stop store strike struggle study submit succeed suffer
    suggest summon supply support suppose surface surrender survey survive suspend swear swim switch take talk tap taste
    teach tell tend terminate test thank think threaten throw tie top touch tour tow trace trade train transfer transmit
    travel treat trigger trip try turn type unload unveil urge use vanish visit volunteer vote vow wade wait wake walk
    wander want warn wash watch wave weaken wear weigh welcome wheel win wipe withdraw witness wonder work worry wrap
    write yell yield
    """.split()
)

IRREGULAR = frozenset(
    """
    arise awake be become begin bend bet bite bleed blow break bring build burn burst buy catch choose come creep cut
    deal do draw drink drive eat feed feel fight find forget forgive get give go grow have hide hit hold hurt keep
    kneel know leap lend let lie lose make mean meet overcome oversleep pay put quit rebuild ride set sew shake shine
    shrink sing slide spin spring stick sting sweep swing tear undergo understand undertake uphold
    """.split()
)


def third_person(base: str) -> str:
    """The form after "she": carries, watches, goes, leaves."""
    if base.endswith("y") and base[-2:-1] not in "aeiou":
        return f"{base[:-1]}ies"
    return f"{base}es" if base.endswith(("s", "x", "z", "ch", "sh", "o")) else f"{base}s"


BASES = REGULAR | IRREGULAR
THIRD = frozenset(third_person(base) for base in BASES)
PRESENT = THIRD | ODD_PRESENT
