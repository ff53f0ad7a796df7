/** Common given names of many countries, lower case: "Ada Park" is a person where "Schenley Park" is a place. Absence from the list says nothing. */
const LIST = `
  aarav aaron aarti abby abdul abdullah abebe abel abena abhijit abhishek abigail abraham ada adaeze adam adaora adebayo adele adelina aditi aditya adrian adriana adunni
  adwoa afia agata agnes agnieszka ahmad ahmed aiko aino aisha ajay akash akihiro akiko akira akshay akua alan alban albert albrecht aldo alejandro aleksandar aleksander
  aleksandra aleksei alessandro alessia alex alexander alexandra alexei alexis alfred alhassan ali alice alicia alina alisha alison alistair allan allen allison alma alvaro
  ama amahle amaia amal amanda amani amanpreet amara amber ameera amelia amina amir amit amrita amy ana anand anastasia anders andre andrea andreas andrei andrej andrew
  andrzej andy anele angel angela angelica angelina angelos anika anil anirudh anisha anita anja ankit ankita ann anna anne anneke annelise annette annie annika ansel ansh
  anthony antje antoine anton antonella antonia antonio anupam anuradha anusha aoife apinya apostolos april aram arash aravind archana arianna ariel arif arjan arjun arlo
  arne arnold arthur arun aruna arvid arvind asa asante asher ashish ashley ashok asif aslan asma astrid asuka atsushi audrey awa aya ayaka ayanda ayesha aylin ayodele ayse
  aysegul ayumi azadeh aziz babak babatunde bahar balazs barbara bartosz basak bashir beata beatrice beau behnam bei ben benedict benedikt benjamin benoit berit bernadette
  bernard bernd bert beth bettina betty bhavna bianca bilal bill binh birgit birgitte bjarne bjorn blake blanca bo bob bogdan bongani boram boris bozena bradley brady
  brandon branislav branka brenda brent brett brian bridget brigham brigid brigitte bruce bryan bryce bryn burak busisiwe caleb callum cameron camille cansu cara carl carla
  carlos carlotta carmela carmen carol carola carolina caroline carolyn carter casey casimir caspar cassandra cassidy catalina catarina catherine cathy cecilia cedric
  celeste celia cem cesar chad chandra chang charlene charles charlotte chen cheryl chiamaka chiara chidi chieko chika chinedu chioma chitra chizoba chloe chris christian
  christina christine christopher chuan chukwuemeka chun ciara cillian cindy claire clara clare clarence clark claude claudia clemens clement clifford cody colby cole
  coleman colette colin concetta connor conor cora corey corin corinna corinne cormac cornelius cosima craig cristian cristina cristobal curtis cynthia cyrus dafna dagmar
  daichi daisuke dale damian damien damon dan dana danica daniel daniela danielle danilo danuta daphne darcy daria darius dariusz darlene darren darryl dave david davide
  davina dawn dean debora deborah deepa deepak deepika deirdre delali delia della delphine demetrius denise dennis derek desmond desta devika dexter dhruv diana diane diego
  dieter dietmar dilip dimitra dimitri dimitrios dina dinah dinesh divya djamila dmitri dmitry dmytro dominic dominik dominika dominique don donald donatella donghyun donna
  dora doreen dorian doris dorota dorothea dorothy doug douglas dragan duncan dunja dwayne dwight dylan earl ebere ebru ed edda eddie edgar edina edita edith edmund edna
  edoardo eduardo edward edwin edwina efe effie efua egor eiji eiko eileen einar ekaterina ekow elaheh elaine elden eldon eleanor eleanora elena eleni elham eli elias elif
  elijah eliot elisa elisabeth elise elizabeth eliska elke ella ellen elliot elliott ellis elmer eloise elsa elsie elton elvira ema emeka emeline emerson emery emil emile
  emilia emiliano emily emine emir emma emmanuel emmett emory emre enam enid enrique enzo erdem eric erica erich erik erika erin ernest ernesto ersin erwin esi eskil esra
  esteban estelle ester esther ethan ethel etienne eugene eugenia eun eunice eva evan evangelos eve evelina evelyn everett ezekiel ezgi ezra fabian fabien fabio fabrizio
  fanta farah fareed farhad farid farida fariha faruk fatemeh fatih fatima fatma fatou fatoumata faye federica federico felicia felix femi feng ferenc fernand fernanda
  fernando ferran filip filippo finn fiona fiorella flavia flavio fletcher fleur florence florian floyd folake folasade forrest frances francesca francesco francine francis
  francisca francisco francois frank frankie franz franziska francoise fred freda frederick freya frida fritz fumiko gabriel gabriela gail gareth garrett gary gaurav gauri
  gavin gavriel gbenga geert geeta gemma gene genevieve geoffrey george georgi georgia georgios gerald geraldine gerard gerda gergely gerhard gerrit gertrude ghada giacomo
  gianluca gianni gideon gil gilad gilbert gilles gillian gina giorgia giorgio giovanna giovanni girish giulia giuliana giulio giuseppe gladys glenda glenn gloria gopal
  goran gordon gosia govind grace graham grainne grazia greg gregory greta griffin grigori grzegorz guadalupe gudrun guido guillaume gulsen gunnar gunther gus gustav gustavo
  guy gwen gwendolyn gyorgy habib hadar hadi hadley haejin hafsa hagen hakan hal hala haleh halima hamid hamza hana hanako hank hannah hannes hannu hans hansel haris harish
  harlan harold harriet harrison harry haruka haruki harumi harvey hasan hassan hatice hattie hawa hawi heather hector hedda hedvig heidi heike heinrich helen helena helene
  helga helmut hemant hendrik henning henri henrietta henrik henrike henry henryk herbert herman hernan hideo hilary hilda hilde hiram hirokazu hiroki hiroko hiromi hiroshi
  hisham holger horace horacio hortense howard hsin huan hubert huda hugh hugo hyejin hyun hyunwoo ian ibrahim ichiro idan idris ieva ignacio ignatius igor ikechukwu ikram
  ilaria ildiko ilias ilka ilkay ilker ilona ilse ilya imani imogen imran imre inaki indira ines inga ingeborg inger ingo ingram ingrid ioana ioannis iolanda ira irena irene
  irina iris irma irvin irving isaac isabel isabella isabelle isadora isaiah ismael ismail isobel isolde istvan itai itziar iva ivan ivana ivo ivor ivy iwona iyad izabela
  jaakko jabari jacek jacinta jack jackie jacob jacopo jacqueline jadwiga jaewon jagdish jahangir jaime jake jakob jakub jamal james jamie jamila jan jana jane janelle janet
  janez janice janina janos janusz jared jaroslav jasmin jasmina jasmine jason javad javier jay jaya jayanti jayne jean jeanette jeff jeffrey jelena jen jenna jennifer jenny
  jens jeremiah jeremy jermaine jerome jerry jerzy jesper jesse jessica jiayi jihye jill jillian jim jimmy jin jing jinsoo jiri jiro jitendra joan joana joanna joanne joao
  joaquin jocelyn jochen jodie joe joel joern johan johann johanna johannes john johnny jolanta jon jonas jonathan joost jordan jordi jorge jorgen jose josef josefina josep
  joseph josephine josh joshua josiah jovana joyce juan juana juanita judit judith judy jukka jules julia julian juliana juliane julie julien juliette julio jun june junichi
  junko jurgen jurgis juri justin justyna jutta kaan kadir kagiso kai kaisa kalina kalpana kamal kamala kamau kamil kamila kana kanako kaori kara karan karel karen karim
  karin karina karl karla karolina karsten kashif kasia kasper katarina katarzyna kate katelyn katerina katherine kathleen kathrin kathryn kathy katie katja katlego katsuya
  katya kavita kavya kay kayla kazimierz kazuki kazuo keegan kei keiko keisuke keita keith kelechi kelly kelsey kemal ken kendall kendra kenichi kenji kenneth kenta kerry
  kerstin kevin khadija khadijah khaled khalid khalil khanyi kiara kiera kieran kim kimberly kimiko kinga kiran kirk kirsi kirsten kirsty klara klaus kofi koji kojo konrad
  konstantin konstantinos kostas kosuke kouji krishna kristen kristin kristina kristine kristjan kristof krzysztof kumar kumiko kunal kurt kurtis kwabena kwaku kwame kwasi
  kyle kyoko kyung lacey laila lakshmi lalita lamia lana landon lara larisa larry lars lasse laszlo latasha latifa latoya laura lauren laurence laurent laurie lavanya
  lawrence layla lea leah leandro lee leif leigh leila leilani leland lena leo leon leonard leonardo leonie leonor leopold lerato leroy lesley leslie lester leszek leticia
  lewis leyla liam liang libby lidia lieke lila lilia liliana lillian lily lin linda lindiwe lindsay lindsey ling linh linnea linus lionel lisa lisbeth livia liz liza
  ljiljana lloyd lois loren lorena lorenzo loretta lori lorna lotte lou louis louise luca lucas lucia luciana luciano lucie lucien lucinda lucjan lucy ludmila ludovic ludwig
  luis luisa luiz luka lukas lukasz luke lulu luther luz lydia lyle lynette lynn lyudmila maarten mabel maciej mack mackenzie maddie madeleine madeline madhav madhu madhuri
  mae maeve magali magda magdalena maggie magnus maha mahdi maher mahesh mahmoud mahnaz mai maja makena makoto malachi malcolm malgorzata malik malin mallory malte mamadou
  mandla mandy manish manisha manoj manon mansour manuel manuela marc marcel marcela marcelo marcia marcin marco marcus marek margaret margarida margarita margaux margery
  margherita margit margot margrit maria mariam marian mariana marianne mariano maribel marie marija marika mariko marilyn marina mario marion marisa marisol marissa marit
  marius mariusz marjan marjorie mark marko markus marlene marlon marsha marshall marta martha martin martina martine marvin marwa mary maryam masaki masako masashi masha
  massimo mateo mateusz mathew mathias mathieu mathilde matilde matt matteo matthew matthias matthieu matti mattias maude maureen maurice maurizio mauro max maximilian
  maxine maya mayumi meera megan mehdi mehmet mehran mei meiling mel melanie melike melinda melissa melvin meredith merle merve mervyn meryem mette mia micah michael michal
  michel michela michele michelle michiko midori miguel mihaela mihai miikka mikael mike mikhail mikko mikolaj mila milan mildred milena milica millicent milos milos milton
  mimi mina minako minh minho minjae minji minnie mira miranda mirela miriam mirjam mirko miroslav mirza misaki mitchell mitsuko miyuki moana mohamad mohamed mohammad
  mohammadreza mohammed mohan moira moises mollie molly mona monica monika monique montserrat mordechai morgan moritz morris moshe mostafa mounir mpho mridula muhammad
  mukesh mukul murat muriel murray musa mustafa mwangi myra myrna myrtle myung nabil nadia nadine nadja nahid najwa naledi nam nami namrata nanako nancy nandini naoki naoko
  naomi narayan narges nasrin nasser natalia natalie natasha nathan nathaniel navid navya nayeli nazanin necla ned neda neelam neeraj neha neil nell nellie nelson nena
  nermin nestor nettie ngoc ngozi nia nicholas nick nicola nicolas nicole nicoletta niels nigel nika nikhil nikita nikola nikolai nikolaos nikolaus nikos nils nilufar nima
  nimrod nina nino nirmala nisha nishant nitin nkechi nnamdi nneka noa noah noam noboru noel noelle nomvula nora norbert norberto noreen noriko norma norman nour noura nuno
  nur nuria nurit nyambura obinna octavia octavio odalys odile ofer okechukwu oksana olaf olav oleg oleksandr olena olga oliver olivia olivier olu oluchi oluwaseun omar
  ondrej onur onyeka oona orhan oriana oriol orla orna orson orville osama oscar osman ottilie otto oumar owen ozan ozge pablo padma padraig paige palash palesa paloma pam
  pamela panagiotis paola paolo parisa parvati parvin pascal pascale pat patrice patricia patricio patrick patrizia patrycja patty paul paula paulina pauline paulo pavel
  pavlos pawel pedro peggy penelope peng pengfei penny per percy perry petar pete peter petr petra petros phan phil philip philipp philippe phillip phoebe phuong phyllis
  piero pierre piet pieter pilar pinar piotr piyush polly pooja prabhakar pradeep prakash pranav prasad prashant prateek pratik praveen preeti prerna priscilla prithvi priya
  priyanka prudence przemyslaw purnima qing quan quentin quincy rachael rachel rachid radek radoslav radu rafael rafal raffaella raghav raghu rahul raj raja rajan rajeev
  rajesh rajiv ralph raluca ramesh rami ramin ramon ramona rana randall randolph randy rania ranjit raquel rashid rashmi raul ravi ray raymond razieh rebecca refilwe regina
  reginald reiko reina reinhard reinhold rekha rema remi rena renata renate renato rene renee reyhan reza rhoda rhonda ricardo riccardo richard rick ricky rie rieko riku
  rina rita ritu rob robert roberta roberto robin robyn rochelle rocio rod roderick rodney rodolfo rodrigo roger rohan rohini rohit roland rolf romain romana ron ronald
  ronit ronnie rory rosa rosalia rosalie rosalind rosario roscoe rose rosie ross roswitha rowan roxana roxanne roy roya royce ruben rubina ruby rudolf rudy rufus rui ruo
  rupa rupert ruslan russell rustam rutendo ruth ryan ryo ryota sabina sabine sabrina sachiko sachin sade sadia sadie saeed safiya sagar sahar sahil saida saki sakura sally
  salma salman salvatore sam samantha samina samir samira sammy samuel sana sandeep sandhya sandra sandrine sandy sanjana sanjay sanna santosh saoirse sara sarah sarita
  sasha satish satoko satoshi saul saurabh savita sayaka sayed scarlett scott sean sebastian sebastien seema sefu seiji sekou selam selim selin selma senthil seo seong
  sepideh serge sergei sergey sergio serkan seth seung severin shabnam shahid shahin shaila shan shane shankar shannon shanti sharif sharon shashank shashi shaun shawn
  sheela sheila shelby sheldon shelley sheng sheri sherman sherri sherry sheryl shigeru shin shinichi shira shirin shirley shiv shivani shizuka shlomo shreya shruti shu
  shuai shubham shuo sian sibusiso siddharth sidney siegfried sigrid silas silke silvia silvio simon simona simone sina sinan sindhu sinead siobhan siphelele sipho siri
  sneha snezana sofia sofie sokratis soledad solomon solveig sonali sonia sonja sonya soo sophia sophie soren sorin soumya soyoung spencer spyros sridhar srinivas srinivasan
  stacey stacy stan stanley stavros stefan stefani stefania stefanie stefano steffen stella stephane stephanie stephen steve steven stewart stig stuart subhash sudha sudhir
  sue suha sujata sukanya sulaiman suleiman suman sumit sunil sunita suresh surya susan susana susanna susanne sushma susie suzana suzanne suzette svante sven svetlana swati
  sybil sybille sylvia sylvie szilvia szymon tabitha tadashi tadeusz tafari taha tahereh taichi takako takashi takeshi takumi tamar tamara tamas tamika tamirat tammy tamsin
  tanja tanvi tanya tao tara tariq tariro tarun tasha tatiana tatjana tatsuya ted teddy tejas temitope tendai teodor terence teresa tereza terrence terry tess tessa tetsuya
  thabo thaddeus thais thandeka thandi thandiwe thanh thea thelma themba theo theodora theodore theodoros theres theresa theron thi thierry thilo thomas thorsten thulani
  thurston thuy tiago tian tiffany tiina tilman tim timea timo timothy tina tinashe tiziana tobias tobin toby todd tom tomas tomasz tomislav tomoko tomoya toni tony torben
  tore tormod toru toshiko toshiro tove tracey tracy traian travis trent trevor trey tricia trina trinh trisha tristan troels trudy truls trung tsegaye tsering tsuyoshi tuan
  tuba tugba tunde tuomas tuula tycho tyler tyrone uchenna ugo ulf ulrich ulrike uma umar umberto umesh upasana uriah urs ursula usha usman uta uwe vaclav vadim valentin
  valentina valeria valerie valerio vance vanessa vanya varsha varun vasilis vasily veena veera velma vera verena verna vernon veronica veronika veronique vesna vicente
  vicki vicky victor victoria vidya viet vijay vikas vikram viktor viktoria vilma vinay vince vincent vincenzo vinod viola violeta virginia virginie vishal vita vitaly vito
  vittoria vittorio vivek vivian vivien vivienne vladan vladimir vlado volkan volker vyacheslav wade wael wafa waldemar walid wallace walter wanda wanjiku wanjiru warren
  wassim wataru wayne wei weiwei wen wendelin wendell wendy wenjing werner wesley wiebke wieslaw wilbur wilfred wilfried wilhelm wilhelmina will willa willard willem william
  willie willis wilma winifred winnie winston winthrop wioletta witold wojciech wole wolfgang woody wouter wyatt xavier xenia xia xiang xiao xiaobo xiaoming xin xinyi xiu
  xochitl xuan yaa yael yair yaki yamini yan yana yang yanick yann yannick yannis yara yaroslav yasemin yaser yash yasmin yasmina yasmine yasuko yasuo yaw yelena yetunde
  yevgeny yi yiannis yibo yichen yifan yigit yin ying yoko yolanda yonas yong yoon yorgos yoshi yoshiko yossi youssef yui yuichi yuka yukari yuki yukiko yuko yuliya yumi yun
  yuri yusra yusuf yuta yutaka yuval yves yvette yvonne zach zachariah zachary zack zahid zahra zainab zaira zane zanele zaynab zdenek zehra zeina zelda zeynep zhang zhanna
  zhen zhi zia zineb ziyad zlatko zoe zofia zohar zohreh zoltan zoran zoya zubair zulfiqar zuri zuzana zuzanna
`;

export const GIVEN_NAMES: ReadonlySet<string> = new Set(LIST.trim().split(/\s+/));
