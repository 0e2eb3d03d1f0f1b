"""English words that tell events, plans, delays and order."""

from __future__ import annotations

from collections.abc import Mapping

from timeline.lang.en.verbs import BASES, NOT_VERBS, PARTICIPLE, PAST, PRESENT
from timeline.lang.signals import Signals
from timeline.values.clock import AMPLE


def words(text: str) -> frozenset[str]:
    """The words of a table written as prose."""
    return frozenset(text.split())


def spans(table: dict[tuple[int, int], str]) -> dict[str, tuple[int, int]]:
    """The hours that each word of a table leaves open; those past 24 lie on the next day."""
    return {word: hours for hours, line in table.items() for word in line.split()}


def pairs(text: str) -> Mapping[str, str]:
    """The pairs of a table written as prose."""
    return dict(pair.split(":") for pair in text.split())


def contracted(subjects: str) -> Mapping[str, str]:
    """Each subject written in one with the auxiliary that it holds; that of "'d" is told by the verb after it."""
    held = {"'ll": "will", "'ve": "have", "'re": "are", "'m": "am", "'s": "is", "'d": "'d"}
    return {f"{subject}{ending}": verb for subject in subjects.split() for ending, verb in held.items()}


PERSONS = "i you he she we who"
THINGS = "it they that this there which what here"

SIGNALS = Signals(
    contracted=contracted(f"{PERSONS} {THINGS}"),
    abbreviations=words(
        """mr mrs ms dr prof rev st sgt lt col gen capt cpl pvt maj hon sen rep gov pres jr sr vs etc eg ie approx
        dept est inc ltd co corp no nos vol fig art sec cllr smt shri pp ed eds ca cf al jan feb mar apr jun jul aug
        sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun
        ala ariz ark calif colo conn del fla ga ill ind kan kans ky la md mass mich minn miss mo mont neb nev
        okla ore pa tenn tex va vt wash wis wyo mt ft"""
    ),
    continues=words(
        """monday tuesday wednesday thursday friday saturday sunday mon tue wed thu fri sat sun january february
        march april may june july august september october november december jan feb mar apr jun jul aug sep sept
        oct nov dec est edt et cst cdt ct mst mdt mt pst pdt pt gmt utc bst ist cet cest jst kst eastern central
        mountain pacific"""
    ),
    be=words("am is are was were be been being 's 're 'm wasn't weren't isn't aren't"),
    have=words("have has had having hadn't hasn't haven't 've"),
    having=words("having"),
    do=words("do does did didn't doesn't don't"),
    future=words("will shall 'll won't wont shan't"),
    modal=words("would could should might may must can cannot can't couldn't wouldn't shouldn't ought"),
    foreseen=words("would should shall may might must ought can"),
    supposing=words("if unless whether suppose"),
    able=words("can cannot can't may might must should shouldn't ought"),
    unreal=words("may might could would must can't couldn't"),
    still=words("remains remain continues continue still stays stands"),
    negation=words(
        """not never no nobody neither nor n't didn't wasn't weren't isn't aren't couldn't wouldn't won't don't
        doesn't hasn't haven't hadn't cannot can't shouldn't without"""
    ),
    past=PAST,
    participle=PARTICIPLE,
    present=PRESENT,
    bases=BASES,
    not_verbs=NOT_VERBS,
    adverbs=words(
        """also already always again almost at_last even eventually ever finally first formally just last later
        nearly never normally not now officially often once only originally previously provisionally quickly
        recently really safely shortly simply soon still suddenly then there thus twice yet both all each n't
        briefly initially tentatively itself himself herself themselves myself"""
    ),
    adverbial=words(
        "at_last at_length at_first at_once in_fact of_course in_turn in_part by_now by_then for_once no_longer"
    ),
    genitive=words("'s ’s ' ’"),
    prefixes=words("re co de pre un semi quarter post mini sub counter"),
    nobody=words("nobody none nothing neither"),
    journeys=words("flight flights journey voyage trip crossing tour sailing ride passage"),
    services=words(
        """train trains bus ferry coach tram boat steamer plane flight sailing service departure express sleeper shuttle crossing"""
    ),
    detains=words("held detained kept"),
    departs=words("leave leaves left leaving depart departs departed departing sail sails sailed"),
    arrives=words(
        "arrive arrives arrived arriving reach reaches reached land lands landed landing dock docks docked docking"
    ),
    begins=words(
        """begin begins began begun beginning start starts started starting open opens opened opening commence
        commences commenced commencing convene convenes convened launch launches launched kick kicks kicked
        restart restarts restarted reopen reopened reopens"""
    ),
    ends=words(
        """end ends ended ending finish finishes finished finishing close closes closed closing conclude concludes
        concluded adjourn adjourns adjourned rise rises rose risen terminate terminated expire expires expired
        wrap wraps wrapped shut shuts folded disbanded stop stopped cease ceased complete completed over lapse lapsed done dissolved"""
    ),
    rises=words("rise rises rose risen"),
    disperses=words("""rise rises rose risen adjourn adjourns adjourned dispersed ended closed concluded finished
        terminated dissolved"""),
    lasts=words("last lasts lasted lasting take takes took taken run runs ran running continue continued went"),
    resumes=words("resume resumes resumed resuming reconvene reconvenes reconvened restarts restarted"),
    asks=words("asked asks called calls begged"),
    for_=words("for"),
    troubles=words(
        "blackout crash crisis disruption emergency failure fault fire incident interruption leak outage problem"
    ),
    solves=words("cleared contained cured extinguished fixed mended patched repaired resolved solved"),
    intermissions=words("tea lunch dinner break interval intermission recess half-time halftime drinks adjournment"),
    achieves=words("run cover climb build write read paint cross swim row ride pass approve settle clear repair win"),
    wins=words("win"),
    launches=words("launch launches launched launching"),
    under_way=words("air sea airborne aloft afloat aboard board road underway"),
    there=words("there"),
    reckons=words("put puts"),
    counts=words("two three four five six seven eight nine ten eleven twelve twenty hundred several many few"),
    points=words("that this which"),
    registers=words("booked_in booked_into"),
    says=words("say says said think thinks thought guess believe believes reckon suppose remember know"),
    speaks=words("call ring phone telephone text email message say tell write ask warn claim promise"),
    measures=words(
        """alert ban blackout blockade boycott ceasefire curfew embargo emergency freeze lockdown moratorium order
        quarantine restriction restrictions rule sanctions siege tariff tariffs truce warning watch lease licence license
        tenancy contract permit mandate visa"""
    ),
    imposes=words("imposed declared introduced raised proclaimed"),
    lifts=words("lifted revoked rescinded repealed removed dropped withdrawn"),
    stops=words("stop stops stopped stopping halt halts halted"),
    spans_of_play=words("half period set inning innings lap"),
    added=words("added additional stoppage injury extra overtime"),
    pauses=words(
        """suspend suspends suspended halt halts halted interrupt interrupts interrupted pause pauses paused recess
        recesses recessed"""
    ),
    lapses=words(
        """blocked broke closed crashed cut disrupted dropped failed froze grounded jammed lost shut stalled stopped
        tripped"""
    ),
    restores=words("cleared reconnected recovered regained reinstated reopened reopens restored revived"),
    again=words("again"),
    enters=words("enter enters entered go goes went move moved retire retired broke break recess recessed"),
    into=words("into in"),
    closed_doors=words("session recess camera private conclave closed executive"),
    comes_back=words("come comes came go went return returned returns reconvened back"),
    back=words("back"),
    floor=words("session order court public chamber plenary business"),
    activities=words(
        """business counting dancing filming fishing flights gameplay harvesting loading operations play polling
        proceedings production racing rehearsals sales service services shooting traffic trading unloading voting work"""
    ),
    pastimes=words(
        """sleep rest silence leave play cricket football rugby hockey tennis rain sunshine fighting waiting quiet
        detention imprisonment probation training practice overtime testimony evidence argument discussion music"""
    ),
    perhaps=words("perhaps maybe about around some roughly nearly almost only just barely another the all of"),
    spends=words(
        """spend sleep wait sit stand speak work live serve talk queue stay remain argue reign drift circle sing dance rest
        cook simmer bake camp lie kneel study practise practice debate"""
    ),
    stretches=words(
        """term stay visit wait sentence lease tour reign absence silence gap break interval halt stoppage suspension
        spell contract period run stint tenure apprenticeship marriage occupation ban truce ceasefire curfew closure"""
    ),
    sits=words("meet sit convene assemble gather"),
    sitters=words("they we members meeting session sitting proceedings talks"),
    planned=words(
        """scheduled planned slated due expected meant supposed booked billed timetabled rescheduled pencilled penciled
        slotted earmarked targeted intended overdue rostered"""
    ),
    set_for=words(
        """set listed enrolled fixed promised called arranged appointed aiming announced ordered requested asked advertised wanted
        needed set down invited summoned allotted allocated"""
    ),
    leads=words("for to"),
    intends=words(
        """agree agreed agrees plan plans planned hope hopes hoped want wants wanted expect expects expected intend
        intends intended decide decided decides decision mean means meant promise promised promises asked ask asks
        ordered order orders told invited vote voted propose proposed proposes offered offer aim aims aimed prefer
        preferred request requested instructed instructions threatened pledged vowed permission due set scheduled
        supposed preparing prepares prepared planning hoping intending aiming ready proposal undertook resolved directed wish wishes wished like
        deadline undertaken leave clearance requires required advised urged chance"""
    ),
    happens=words(
        """failed held happened happen happens occurred occur occurs came come comes took_place went goes go followed follows
        played sat sits met meets heard published due"""
    ),
    befalls=words("happened happen happens occurred occur occurs"),
    holds=words(
        """have has had having hold holds held attend attended attends chair chaired join joined is was were be been are
        announced announce called call scheduled schedule planned plan booked book missed miss is's"""
    ),
    has_event=words(
        "have has had hold holds held take takes took observe observes observed gave give gives hosted hosts host staged stages stage"
    ),
    due=words("due overdue"),
    slides=words("moved moves moving switched slipped slips shifted continued"),
    from_=words("from"),
    pairing=words("between"),
    moved=words(
        "postponed preponed put moved moves switched slips rescheduled deferred pushed shifted delayed brought slipped went slid held continued"
    ),
    shifts=words("postponed preponed rescheduled deferred delayed relisted refixed rearranged rebooked"),
    shifted_by=words("off back forward forwards"),
    withdraws=words("abandoned dropped withdrawn dismissed vacated"),
    cancelled=words(
        """cancelled canceled cancel abandoned scrapped shelved scrubbed dropped axed vacated withdrawn dismissed
        aborted"""
    ),
    takes_place=words("held happen happened happens staged"),
    off=words("off"),
    attributes=words("according"),
    reports=words(
        """said says told tells announced reported reports added adds stated states wrote writes according confirmed
        insisted claimed noted explained"""
    ),
    particles=words("up down off out in on away back over through around round along apart aside forward"),
    nouns=words(
        """accident address appeal appointment arrest arrival assault attack auction award backup ballot banquet
        battle blackout blast bombing breach break breakfast briefing broadcast bulletin call campaign celebration
        ceremony championship change check-in checkout clash closure collapse collision commute competition concert
        conference congress consultation contest convention count coup course court crash cricket crisis debate
        debrief declaration defeat delivery deploy deployment demonstration departure deposition derby descent dinner disaster
        discharge discussion discussions display drill drive earthquake election emergency eruption evacuation
        evaluation event examination exchange execution exercise exhibition exit experiment explosion failure fair
        fault festival fight final fire fixture flight flood football forum funeral gala game gathering graduation
        handover hearing holiday hurricane incident inauguration inquest inquiry inspection interruption interval
        interview invasion investigation journey kick-off kickoff landing launch lecture lesson lift-off liftoff
        lunch maintenance march marathon march-past match meal meeting migration mission murder negotiation
        negotiations observation observations offensive opening operation outage parade party patrol performance
        picnic plan play poll presentation press-conference procedure procession programme program prologue protest
        quake quiz race raid rally reading reboot recess recital recount reception recovery referendum rehearsal release
        reopening repeat replay report rescue rest restart retirement retreat review ride riot rollback rollout
        round sailing scan screening search seminar service session shift shooting show shutdown siege signing sitting
        speech sprint stay storm stoppage strike summit supper surgery survey talk talks tea test test-flight testimony
        tour tournament tow training transfer transmission treatment trial trip truce tsunami upgrade vigil visit vote
        voyage walk walkout war warning wedding window withdrawal work workshop
        barbecue baptism christening fete housewarming induction viewing
        take-off takeoff tip-off blast-off run-off run-through walk-out sit-in start-up roll-out roll-back cutover
        cut-over failover fail-over handoff hand-off hand-over shut-down stand-down face-off send-off playoff play-off
        stand-off standoff meltdown breakdown crackdown touchdown layover stopover check-up checkup check-out clean-up
        cleanup follow-up break-up breakup pull-out bailout brownout timeout time-out"""
    ),
    gatherings=words(
        """meeting talks summit session conference hearing debate discussion discussions negotiation negotiations
        briefing consultation consultations forum seminar workshop interview inquiry assembly council committee
        proceedings sitting parliament court house commons senate chamber"""
    ),
    determiners=words(
        """the a an this that these those its his her their our my your some any each every no another both all"""
    ),
    lone=words("this that some any each another both all"),
    prepositions=words(
        """at on in by from to of for with without during within into onto over under about around near past
        towards toward until till since before after between against among amid across through per despite
        following throughout upon as than like via off beyond behind ahead"""
    ),
    boundaries=words("and but or so because although though while when whereas if unless as once where nor yet then"),
    relatives=words("which who that whose whom"),
    pronouns=words("i you he she it we they who which that this there what something nothing anything everything")
    | contracted(f"{PERSONS} {THINGS}").keys(),
    plain_subjects=words("i you we they who"),
    one_person=words("i he she"),
    persons=words(PERSONS) | contracted(PERSONS).keys(),
    whom=words("me us him her them you"),
    so=words("so"),
    it=words("it they which that this these those who he she") | contracted("it they that he she").keys(),
    at=words("at on around about"),
    by=words("by"),
    until=words("until till til"),
    since=words("since"),
    before=words("before ahead prior"),
    after=words("after following"),
    while_=words("while during as when"),
    late=words("late behind later overdue delayed after slow"),
    early=words("early ahead earlier sooner before"),
    episodes=words(
        """disruption outage incident interruption blackout episode event fault failure ordeal affair emergency
        disturbance problem stoppage exercise operation"""
    ),
    comes=words(
        "go goes come comes visit visits return returns fly flies retire retires face faces host hosts play plays meet meets speak speaks"
    ),
    fillers=words("course fact turn"),
    agendas=words("plan plans agenda programme program itinerary upcoming"),
    light=words("be have do go get make take come put set say tell see"),
    measured=words("behind ahead"),
    clocked=words("local time"),
    deadlines=words("deadline deadlines cutoff contractual target eta etd"),
    estimates=pairs("eta:arrive etd:leave"),
    bookings=words("appointment appointments booking bookings reservation reservations"),
    attends=words("attend appear show report materialise materialize"),
    receives=words("seen called taken examined treated served seated"),
    timetables=words(
        "ticket tickets order orders summons table tables timetable timetables programme program poster notice invitation invitations board bill agenda itinerary schedule rota"
    ),
    clock_nouns=words("time times hour start date"),
    should=words("should ought"),
    usual=words("usual normal hoped anticipated"),
    coming=words("next upcoming forthcoming"),
    schedule=words("schedule time plan forecast timetable planned scheduled sailing-orders date"),
    ranges=words("to and until till through - – —"),
    the=words("the that"),
    belonging=words("of"),
    narrator=words("i i'd i've i'm i'll me my mine myself we we'd we've we're us our"),
    testimony=words("testimony statement deposition affidavit witness evidence transcript inquest interview q"),
    hours=spans(
        {
            (4, 9): "dawn daybreak sunrise cockcrow",
            AMPLE["MO"]: "morning mornings",
            AMPLE["AF"]: "afternoon afternoons arvo matinee",
            AMPLE["EV"]: "evening evenings",
            (15, 23): "dusk sunset twilight",
            (17, 30): "dark darkness bedtime tonight nightfall overnight",
            (18, 29): "night nights",
        }
    ),
    programmes=spans({(13, 23): "news bulletin headlines newscast newsreel"}),
    customs=spans(
        {
            (5, 11): "breakfast brekkie brekky",
            (10, 15): "brunch",
            (11, 15): "lunch lunchtime luncheon",
            (15, 20): "teatime",
            (20, 27): "to_bed in_bed",
            (20, 34): "slept asleep",
            (21, 33): "awake sleepless insomnia",
            (3, 11): "alarm cockerel rooster",
            (0, 11): "woke woken wake wakes waking",
            (17, 26): """dinner dinnertime supper suppertime pub drink drinks cocktails babysitter barbecue
                ceilidh disco nightclub gig band fireworks bonfire""",
            (9, 22): "meeting committee",
            (12, 26): "table",
            (12, 23): "concert opera cinema choir film movie curtain encore floodlights",
            (10, 21): "kicked kick-off kickoff half-time",
            (18, 29): """polls_closed polls_close polls_shut voting_ended voting_closed stations_closed recount
                moonlight lamplight candlelight""",
        }
    ),
    lemmas=pairs(
        """began:begin begun:begin left:leave met:meet went:go gone:go came:come sat:sit convened:convene rose:rise risen:rise took:take
        taken:take ran:run flew:fly flown:fly held:hold spoke:speak spoken:speak got:get gave:give given:give made:make
        sent:send sold:sell paid:pay slept:sleep born:bear broke:break broken:break drove:drive driven:drive rode:ride swam:swim sang:sing
        sung:sing won:win lost:lose built:build brought:bring bought:buy caught:catch fell:fall fallen:fall struck:strike
        shut:shut stood:stand saw:see seen:see heard:hear read:read wrote:write written:write opened:open opens:open
        started:begin start:begin starts:begin starting:begin commence:begin commenced:begin finish:end finished:end
        rang:ring rung:ring hung:hang slept:sleep kept:keep felt:feel found:find taught:teach threw:throw thrown:throw
        woke:wake woken:wake shot:shoot shook:shake shaken:shake spent:spend stole:steal stolen:steal chose:choose
        chosen:choose froze:freeze frozen:freeze drew:draw drawn:draw fought:fight grew:grow grown:grow hid:hide
        hidden:hide sank:sink sunk:sink swore:swear sworn:swear wore:wear worn:wear withdrew:withdraw
        withdrawn:withdraw laid:lay led:lead dug:dig fled:flee
        arose:arise arisen:arise ate:eat eaten:eat awoke:awake awoken:awake bade:bid beaten:beat became:become
        bent:bend bit:bite bitten:bite bled:bleed blew:blow blown:blow bore:bear borne:bear bred:breed burnt:burn
        clung:cling crept:creep dealt:deal drank:drink drunk:drink dreamt:dream dwelt:dwell fed:feed flung:fling
        forbade:forbid forbidden:forbid foresaw:foresee foreseen:foresee forgave:forgive forgiven:forgive
        forgot:forget forgotten:forget gotten:get knelt:kneel knew:know known:know lain:lie leant:lean leapt:leap
        learnt:learn lent:lend lit:light meant:mean misled:mislead mistook:mistake mown:mow outdid:outdo
        overcame:overcome overran:overrun oversaw:oversee overslept:oversleep overtaken:overtake overtook:overtake
        overthrew:overthrow overthrown:overthrow pled:plead proven:prove rebuilt:rebuild reran:rerun resold:resell
        rewrote:rewrite ridden:ride sewn:sew shone:shine shown:show shrank:shrink shrunk:shrink slain:slay slew:slay
        slid:slide slung:sling smelt:smell sought:seek spat:spit sped:speed spelt:spell spilt:spill sprang:spring
        sprung:spring spun:spin strode:stride strove:strive stuck:stick stung:sting swept:sweep swollen:swell
        swum:swim swung:swing tore:tear torn:tear trod:tread trodden:tread understood:understand
        undertaken:undertake undertook:undertake underwent:undergo undid:undo undone:undo upheld:uphold wept:weep
        withheld:withhold withstood:withstand woven:weave wrung:wring
        conclude:end concluded:end departed:leave depart:leave departs:leave"""
    ),
    contrasts=words(
        """red orange amber yellow green blue white black north south east west northern southern eastern western
        northbound southbound eastbound westbound inbound outbound upper lower inner outer left right front rear
        public private primary secondary male female men's women's boys' girls' junior senior home away"""
    ),
    without=words("without with"),
    promises=words("told promised quoted"),
    follows=words("follow"),
    stays=words("stay remain"),
    gives=words("give allow grant"),
    reflexives=words("themselves ourselves himself herself itself myself yourselves"),
    first=words("first initial original"),
    series=words(
        """first second third fourth fifth sixth seventh eighth ninth tenth opening closing final last special extra
        extraordinary emergency additional only"""
    ),
    accounts=words("call report results review statement briefing presentation conference"),
    extends=words("extend extends extended prolong prolongs prolonged"),
    occasions=words("time occasion"),
    adjourns=words("adjourned continued carried"),
    leftover=words("left remaining"),
    rejects=words("dismissed"),
    constant=words("set cut put hit let shut read spread burst cast beat cost hurt quit split bet shed rid thrust"),
    lists=words("and or"),
    drifts=words("went moved moves slips slipped slid"),
    ceases=words("end ends ended cease ceases ceased lapse lapses lapsed expire expires expired"),
    summons=words("call calls called calling"),
    in_order=frozenset({("to", "order")}),
    phrasal=pairs(
        """called_to_order:opened call_to_order:open calls_to_order:opens broke_for:paused break_for:pause breaks_for:pauses
        got_under_way:began get_under_way:begin gets_under_way:begins got_underway:began get_underway:begin
        gets_underway:begins came_to_an_end:ended come_to_an_end:end comes_to_an_end:ends came_to_a_close:ended
        drew_to_a_close:ended came_to_a_halt:ended broke_up:ended took_place:happened take_place:happen
        takes_place:happens taken_place:happened went_ahead:happened go_ahead:happen goes_ahead:happens
        gone_ahead:happened clocked_in:arrived clock_in:arrive got_in:arrived turned_up:arrived showed_up:arrived got_there:arrived
        walked_in:arrived walk_in:arrive came_in:arrived come_in:arrive comes_in:arrives brought_in:arrived
        got_into:arrived touched_down:landed took_off:departed take_off:depart takes_off:departs set_off:departed
        setting_out:departing sets_out:departs setting_off:departing sets_off:departs taking_off:departing
        set_out:departed set_sail:departed cast_off:departed lifted_off:launched lift_off:launch lifts_off:launches
        blasted_off:launched
        pulled_into:arrived went_off:failed held_up:halted hold_up:halt broke_off:halted break_off:halt went_down:failed went_out:failed went_dark:failed
        went_offline:failed cut_out:failed came_back_on:restored came_back_up:restored came_back_online:restored
        came_on_again:restored came_up_again:restored came_into_effect:imposed
        took_effect:imposed takes_effect:begins take_effect:begin comes_into_force:begins come_into_force:begin
        came_into_force:began got_away:departed got_going:departed got_off:departed drew_in:arrived
        drew_into:arrived rolled_in:arrived rolled_into:arrived got_here:arrived
        pushed_back_at:left pushes_back_at:leaves"""
    ),
    deeds=pairs(
        """rollback:roll rollout:roll shutdown:shut lockdown:lock cutover:cut handover:hand failover:fail switchover:switch
        changeover:change takeover:take buyout:buy arrival:arrive arrivals:arrive departure:leave delivery:deliver admission:admit discharge:discharge
        landing:land launch:launch opening:open closure:close closing:close start:begin beginning:begin end:end
        finish:end collapse:collapse death:die birth:bear arrest:arrest resignation:resign election:elect
        announcement:announce decision:decide call:call crash:crash explosion:explode kick-off:begin
        take-off:leave takeoff:leave lift-off:launch liftoff:launch blast-off:launch touchdown:land collision:collide completion:complete signing:sign retirement:retire
        appointment:appoint meeting:meet sitting:sit execution:execute invasion:invade surrender:surrender withdrawal:withdraw
        hearing:be_hear operation:operate flight:fly inspection:inspect examination:examine interview:interview vote:vote
        debate:debate discussion:discuss performance:perform review:review tour:tour search:search rescue:rescue
        evacuation:evacuate deployment:deploy migration:migrate transfer:transfer upgrade:upgrade march:march
        speech:speak address:address presentation:present treatment:treat transmission:transmit visit:visit test:test
        repair:repair repairs:repair attack:attack raid:raid reboot:reboot restart:restart walk:walk drive:drive
        ride:ride fight:fight journey:travel trip:travel dive:dive climb:climb ascent:climb descent:descend
        crossing:cross drill:drill survey:survey scan:scan race:race celebration:celebrate failure:fail move:move
        removal:remove installation:install recovery:recover investigation:investigate consultation:consult
        observation:observe demonstration:demonstrate exercise:exercise negotiations:negotiate talks:talk"""
    ),
)
