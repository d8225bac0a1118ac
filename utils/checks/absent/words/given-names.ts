/**
 * Given names that are hardly ever anything else, so that somebody who is not kept is still seen as a person. Of many
 * tongues; folded, as tokens are. A name that is a word, a month, a place or a tool is left out on purpose.
 */
const names = `
aaron abby abdul abel abigail abraham adam adela adele adrian adriana agnes agnieszka ahmad ahmed aidan aisha ajay akira alan albert alberto alejandra alejandro
aleksandra alessandro alessia alexandra alexandre alexei alexis alfonso alfred ali alice alicia alina alison allan allison alma alvaro amanda amal amelia amina
amir amit amy ana anand anastasia anders andre andrea andreas andrei andrew andrey andrzej andy angela angelica anil anita anja ann anna annabel anne
annette annie anthony antje antoine anton antonia antonio anya ariel arjun arlene armin arnold arthur arturo asha ashley ashok astrid audrey aylin ayse
barack barbara barney bart bartosz beatrice beatriz becky ben benedict benjamin benny bernard bernd bernice bert beth betsy betty beverly bianca bjorn bob bobby
bogdan boris brad bradley brenda brendan brett brian bridget britta bruce bruno bryan byron caitlin calvin cameron camila camille carina carl carla
carlos carmen carol carole carolina caroline carolyn carrie cassandra catalina catherine cathy cecilia cedric celia celine cesar chandra charlene charles charlie charlotte chen cheryl
chiara chloe chris christa christian christiane christina christine christoph christopher chuck cindy claire clara clarence claude claudia clemens clifford clive colette colin connie
conrad constance corinna corinne craig cristina curtis cynthia daisuke damian damien dana daniel daniela danielle danny daphne darius darlene darren daryl dave
david deb debbie deborah deepak deirdre denise dennis derek derrick desmond devon diana diane diego dieter dilip dimitri dirk dmitri dolores dominic dominik dominique
donald donna doris dorothy doug douglas duncan dustin dwight dylan eddie edgar edith edmund eduardo edward edwin eileen ekaterina elaine eleanor elena eli elisabeth elise
eliza elizabeth ella ellen elliott elsa elvira emeka emil emilia emily emma emmanuel enrico enrique eric erica erich erik erin ernesto erwin esteban
esther ethan eugene eva evan evelyn fabian fabio farah fatima fatma felicia felicity felipe felix ferdinand fernanda fernando finn fiona florian frances francesca francesco francis francisco
francois frank frankie franz fred freddie frederick frieda friedrich fritz gabriel gabriela gail gareth gary gavin geoff geoffrey georg george georgia gerald gerard gerd gerhard
gerry gilbert giles gina giovanni giulia gladys glen glenn gloria gonzalo gordon graham greg gregor gregory greta guido guillaume guillermo gunther gustavo gwen hakan
hamid hanna hannah hans harald harold harriet harry harvey hassan heather hector heidi heike heinz helen helena helene helga helmut hendrik henning henri henrik henry
herbert herman hilary hilda hiroshi holger horst howard hubert hugh hugo ian ibrahim ida ignacio igor ilse imran ines inga inge ingo ingrid irene irina
irma isaac isabel isabella isabelle ivan ivana jack jackie jacob jacqueline jacques jaime jake jakob jakub james jamie jane janet janice janine jared jasmine jason javier
jean jeanette jeanne jeff jeffrey jen jennifer jenny jens jeremy jerome jerry jess jessica jill jim jimmy joachim joan joanna joanne joao jochen jodie joe joel joey johan
johanna johannes john johnny jon jonas jonathan jorg jorge jose josef joseph josephine josh joshua joyce juan juanita judith judy julia julian juliana julie juliet julio jurgen
justin kaitlin karen karin karim karl karla kate katharina katherine kathleen kathryn kathy katie katja katrin kay keith kelly ken kendra kenji kenneth kerry kevin khalid kim kimberly kirsten
kirsty klaus konrad konstantin kristen kristin kristina kumar kurt kyle lara larry lars laura lauren laurence laurent lawrence leah lena leo leon leonard leroy leslie lester leticia liam
lila linda lindsay lisa liz lois lorenzo lori lorraine lothar louis louisa louise luca lucas lucia lucinda lucy luis luisa lukas luke luther lydia lynn maggie
magdalena magnus mahmoud malcolm manfred manuel manuela marc marcel marcela marcia marco marcos marcus margaret margarita maria mariam marian mariana marie marina mario marion marisa marjorie
markus marlene marta martha martin martina marvin mary masha mateo mathias matilda matt matteo matthew matthias maureen maurice maxim maximilian maya megan mehmet mei melanie melinda melissa
mercedes meredith michael michaela michal michel michele michelle miguel mihai mike mikhail mildred milena mina miriam mitch mohamed mohammad mohammed moira mona monica monika monique morgan
moritz muhammad murat myra nadia nadine nadja nancy naomi natalia natalie natasha nathan nathaniel neil nell nelson nicholas nicola nicolas nicole nigel nikhil nikolai nikos nils nina nino
noah noel noor nora norbert norma norman oksana olaf oleg olga oliver olivia omar oscar oskar otto owen pablo pamela paola paolo pascal patricia patrick patty
paul paula pauline paulo pavel pawel pedro peggy penelope percy perry pete peter petra phil philip philipp phillip phyllis pierre pilar piotr piper pradeep prakash priya rachel
rafael rahul rainer raj rajesh ralf ralph ramon randall randy raphael raquel rashid raul ravi raymond rebecca regina reinhard renata renate rene rhonda ricardo richard rick rita
robbie robert roberta roberto rocco roderick rodney rodrigo roger roland rolf roman ron ronald ronnie rosa rosalind rosemarie rosemary ross roxanne roy rudolf rudy rupert russell
ruth ryan sabine sabrina sally salma salvador sam samantha samir samuel sandeep sandra sanjay santiago sara sarah sasha saskia scott sean sebastian selma serena serge sergei sergio seth shane
shannon sharon shaun shawn sheila shelley sherry shirley shreya sidney siegfried sigrid silke silvia simon simona simone sofia sonia sonja sonya sophia sophie stacey stacy stan stanley
stefan stefanie stella stephan stephanie stephen steve steven stuart sunil susan susanna susanne susie suzanne svetlana sven sybil sylvia tamara tania tanja tanya tara tatiana ted
teresa terrence terry tess thelma theo theodore theresa thomas tiffany tim timothy tina tobias toby todd tom tomas tomasz tommy toni tony tracy trevor tricia trish
tristan troy udo ulrich ulrike umar ursula uwe valentina valeria valerie vanessa vasily vera verena vernon veronica vicki vicky victor vijay vikram vincent vinod vivian vivienne vladimir
volker walter wanda wayne wendy werner wilfred wilhelm william willy wilma winston wolfgang xavier yasmin yolanda yosef youssef yuki yulia yusuf yvonne zach zachary zainab
zoe zoltan
`;

export const givenNames: ReadonlySet<string> = new Set(names.split(/\s+/).filter(Boolean));
