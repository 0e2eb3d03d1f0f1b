"""Names of places that more often are something else: words, months, given names and family names."""

from __future__ import annotations

HOMONYMS: frozenset[str] = frozenset(
    """
    of date march nice reading mobile bath april may june august sunday monday friday summer winter spring fall
    sandwich hull cork deal sale bar bay bury battle ball banks bend best bird bishop black blue bow branch bridge
    bright brook brooks brown buffalo bush butler camp can cane cave center central chase church city clay cliff
    cloud coal coast colon concord cook copper corner cotton cove cross crystal dale dawn day deer delta divide
    dove duck eagle early east edge elk end enterprise eureka fairfield falls farmer farmers fish flat flint flower
    ford forest fort fortune fountain fox frank freedom friend friends friendship garden gates gem glass globe
    gold golden grace grand grant grass gray green grove hall ham harbor hard hawk hays hay head heath help hero
    high hill hills holland hollywood home hook hope horn horse house hunt hunter hurricane ice independence
    industry ink iron island ivory jet joy justice key kind king kings lake lakes land lane last law lead liberty
    light lima lime lion little lodge long lot love low major male man many maple mark market marsh meadow media
    mercury mill mills mine mint mission moon moss most mountain mud new nice noble noon normal north nova oak
    oaks ocean of old olive opportunity orange page palm palms paradise paragon park parks peace peak peal pearl
    pine pink pipe plain plains plant plate plum point poland pole police pool port post poor price pride prime
    progress prospect prosper protection punt queen quick race rainbow ray red reform republic rice rich ridge
    river riverside rock rocks rome rose royal rugby rush rye sable saint salt sand sands santa sea second security
    see shell ship short silver slough smart snow song south speed spring springs square star stars state station
    steel stone storm story stout street strong success sugar sun sunrise sunset superior surprise sweet table tank
    temple temples three tiger time top tower town trail tree trenton triumph troy true trust turkey twin union
    universal university upper uster vale valley van view villa village vine vista walk wall war ware wash
    watch water waters wave way well wells west white wide wild will willow wind windsor wing wolf wood woods
    wool world worth wye yard york young zion battle barking basin basket beach bear beaver beer bell belt
    berry bits bloom bluff board boat bolt bone book boom boot born bottle boulder bull burn cable cannon canon
    capital cardinal carry castle cedar chance champion chili chip circle civic clear clever close college column
    comfort commerce community corona crane crash crater creek crown cuba current cut defiance delight
    desert direct discovery dispatch ditch double downs drake dublin earth echo elder energy epic event
    evening excel express faith fame federal fellows fern finger fire first flag force formosa fresh front
    frost gap gate general giant ginger good gore grade gravel great guide gun half handy happy harmony
    heart heavy holiday holly holy honor hot humble humboldt hundred hush ideal imperial indian inn
    intercourse international iowa jewel job jump jungle junction kilo lamp leader leaf league lemon level
    libertad lily limit link list live loan local loop lost lucky luck lynx machine magic main male manor
    marble marina marine mars martin master medical melody merit metal middle military milk model modern monitor
    monument morning motor mount native nature navy needle noble novelty number officer oil open orchard
    order osprey pace pack panama path pen people phoenix pilot pioneer pit plaza plenty plum plush
    polar polo pond president prince princess princeton prize public pump purpose quality quarry quarter
    rapid rapids reach reform regent relay reserve rest retreat right ring rise rod roll round rover
    ruby ruin rural sage sail salem school scott seal season senate seven shade shadow shark sharp shelter
    shock shore sierra sign silence single sister six slate smoke society solar soldier solo speaker
    spirit spot stage stamp standard stage staple staff storm strand stream style summit supply surf swan
    sword target term third thunder tin title tomato ton torch total touch trade traffic train transfer travel
    treasure trial triangle tribune trinity trophy tunnel turn two under unity van vega venture vernal victor
    victory viola violet vulcan wagon weed wedding week wheel whip whistle windy wine winner winter wonder
    worker yellow yeoman zero
    abel adam adams albert alexander alexandria alfred alice allen alma amelia amy anderson andrew angela anita ann
    anna anne anthony antonio arthur ashley austin baker barbara barnes barry baxter beatrice becker bell
    belle benjamin bennett benson bernard bertha beverly blair blake bradley brandon brent bruce bryan bryant
    byron calvin cameron campbell carlos carol caroline carson carter catherine cecil chad chandler charles charlotte
    cherry chester christian clara clark clarke claude clayton clinton clyde cole collins conrad cooper craig
    crawford cruz curtis cynthia daisy dallas daniel darwin david davis dean denis dennis denver diana diego
    dixon donald donna douglas duncan dunn dwight dylan edgar edison edith edward edwards elgin eli elizabeth
    ella ellen elliott ellis elmer elsa elton emma emily eric erie erin esther eugene eva evans evelyn fernando
    fisher florence floyd forrest foster francis francisco franklin fraser fred frederick gabriel gallatin garcia gary
    george georgia gerald gilbert gina glen glenn gloria gordon graham greta gregory griffin guy hamilton
    hannah hanna harold harper harris harrison harry hart harvey hayes hazel helen helena henderson henry
    herbert herman hilda hobart holmes homer howard hudson hugo humphrey ian ida india ingrid irene iris irma irving
    isabel isabela ivan jack jackson jacob james jane janet jasper jean jefferson jennifer jennings jeremy jerome
    jesse jesus jim jimenez joan joaquin joel john johnson johnston jonathan jordan jose joseph joshua juan
    juanita julia julian justin karen kate kelly kelvin kennedy kent kenneth kevin kim kimberly kirk kyle lamar
    lance larry laura laurel lawrence lee lena leo leon leonard leonardo leroy leslie lewis lincoln linda
    linden lisa lloyd logan lopez lorenzo louis louise lourdes lucas lucerne lucia lucy luis luke luther lydia
    lyle lynn mackay mackenzie madison malcolm manuel marcus margaret maria marian marie marietta marina
    marion marlin marshall martha martin martinez marvin mary mason matthew maurice max maxwell maya melissa
    mercedes meredith michael miguel mildred miles miller milo milton miranda mitchell monica monroe montgomery
    morgan morris morrison morton moses murphy murray myra nadia nancy naomi nathan nelson newman newton nicholas
    nicolas nina nixon noel nora norman norris norton octavia olga oliver olivia oscar otto owen pablo palmer
    pamela parker patrick patricia patterson paul paula payne pedro perez perry peter philip phillips pierce
    pierre porter quincy quinn rachel ralph ramon ramona ramsey randolph randall raphael ray raymond rebecca
    regina reynolds richard richmond riley rita robert roberts robin robinson rodney rodriguez roger rogers roland
    roman romeo ronald roosevelt rosa rosario roscoe ross roy ruben rudolph russell ruth ryan sabina salvador
    samuel sanchez sandra sandy santiago santos sara sarah savannah scott sebastian selma seymour shannon sharon
    shaw shelby sheldon shelley shepherd sheridan sherman shirley sidney simon smith sofia sonora sophia spencer
    stanley stella stephen stephens steven stewart stuart susan sutton sydney sylvia taylor teresa terry thomas
    thompson thornton tiffany timothy todd tommy tracy trevor troy truman turner tyler valencia valentine vance
    vera verona vernon vicente victoria vidal vienna vincent virginia vivian wade walker wallace walter walton ward
    warner warren washington watson wayne webb webster wellington wendell wesley weston wheeler whitney wilbur
    williams wilson winston woodrow wright wyatt xavier yvonne zachary abbott albany bond burke burton byrd cohen
    costa dalton dayton dodge duke durham eaton ellsworth everett fairfax gibson gill goodman grimes hancock hastings
    hyde israel jenkins jerusalem keller kerr king klein knox lang larsen lowell lyons maynard meyer moore newport odessa
    olson orlando paris peters philips pitt preston ramos reed rivera romero salinas schneider schwartz silva sims
    snyder stark steele stephenson stevens stone strauss sullivan tucker vargas vega wagner weber weiss wells wolfe
    armada bandar bari begin bell como data die ho la le les los man mata moron nan no o os oro pan par pau pato
    ploy same san sari set sur tan tata tour tours us vac was
    """.split()
)
