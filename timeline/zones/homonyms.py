"""Names of places that more often are something else: words, months, given names and family names."""

from __future__ import annotations

HOMONYMS: frozenset[str] = frozenset(
    """
    adam adams alice allen alma anderson ann anna anthony august austin baker bandar bar bari barking
    barnes barry bath battle baxter bay bear beatrice bell bend benson best beverly blair boom boulder
    bow bradley brandon brent bright brooks bruce bryan bryant burke burton bury bush butler byron
    cameron campbell can carson center central chad chandler charlotte chester clark clay clayton
    clinton clyde college colon commerce como concord cork corona cove craig crystal dalton darwin date
    david davis dayton deal defiance delta dixon donna douglas duncan dunn eagle eaton edison edwards
    elgin elizabeth elk ellsworth elsa enterprise erie erin eugene eureka evans everett fairfax
    fairfield federal flint florence forest formosa fountain franklin fraser frederick gallatin gap
    garcia gary george georgia gilbert glen globe gloria golden gordon gore graham gray green griffin
    grimes grove guy hamilton harper harrison harvey hastings hayes hays heath helena henderson ho
    holiday holland holly homer hook hope horn howard hudson hugo hull humble humboldt humphrey
    hurricane hyde imperial independence irving isabela jackson jasper jefferson jennings jerome
    johnston jordan joshua justice keller kennedy kent kim kimberly king kyle la lakes lamar laurel
    lawrence lee leo leon leslie libertad liberty lincoln linda linden logan lopez lourdes lowell lucas
    lucerne lynn lyons mackay madison male man manor march marietta marina marion marlin marshall martin
    martinez marvin mary mason maynard media melissa mercedes milton mine miranda mission mitchell
    mobile monroe montgomery monument moore moron morris morton moss most mount murphy murray nan nancy
    nelson newman newton nice no noble normal norman norton of officer oliver opportunity orange osprey
    pace page palmer pan par paradise parker patterson pau pearl pen perez perry pierre plum police post
    preston price princeton progress prospect prosper quincy ramon ramona ramos ramsey randolph reading
    regina republic reserve retreat rich ridge rivera riverside robinson rodriguez rogers roman
    roosevelt rosario roscoe roy rugby russell rye saint sale salem salinas salt salvador same san
    sandwich sandy santos sari scott sebastian selma seymour shannon sharon shaw shelby sheldon shelley
    sheridan sherman shirley sidney slough snyder sofia sonora spencer spring springs stanley star
    stella stone street stuart success sullivan summit sunrise sunset superior sur surprise sutton tank
    tata taylor temple teresa thompson thornton time ton tours tracy trail triangle trinity troy tucker
    turner tyler union university us uster vac valentine valley van vera vernal vernon verona victoria
    vincent viola virginia vista vulcan walker ware warner warren wash watson wayne webster wedding
    wells wendell weston whitney williams wilson windsor winston woodrow worth wright york young zachary
    """.split()
)
