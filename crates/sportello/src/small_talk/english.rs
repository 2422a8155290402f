//! Small talk in English. A table: long, and nothing else.
//!
//! "You" is the company as often as the assistant, so what is asked of it is spelt out: things
//! that one asks of a being ("do you sleep"), never of a shop ("do you deliver"). A pattern that
//! could begin a question for the Faq ends in `$`.

mod sets;

use super::{SmallTalk, Table};
use sets::SETS;

pub const TABLE: Table = Table { courtesies: COURTESIES, sets: SETS, kinds: KINDS };

const COURTESIES: &[(&str, &[&str])] = &[
    (
        "hello",
        &["(hello|hi|hey|hiya|howdy|yo|greetings|heya|hullo|good morning|good afternoon|good evening|\
             good day) [there]"],
    ),
    (
        "thanks",
        &[
            "(thanks|thank you|ty|cheers|thank u|thankyou|many thanks|much appreciated|thank) [(so|\
             very)] [(much|a lot|a million|again|a bunch)] [in advance] [for (your help|the help|\
             everything|helping|your time|the info|your assistance|all your help|that)]",
            "(i|we) [really] appreciate (it|that|your help)",
        ],
    ),
    (
        "bye",
        &[
            "(bye|goodbye|farewell|good night|goodnight|bye bye|see you|see ya|so long|take care|\
             ttyl|cheerio) [(later|soon|tomorrow|then|now|around|again|next time)]",
            "(talk|speak|catch) [to] [you] (later|soon)",
            "have a (nice|good|great|lovely|wonderful) (day|evening|night|weekend|one|time)",
            "(best|kind) regards",
            "i (have to|must|got to|should|need to) (go|leave|run)",
        ],
    ),
    ("sorry", &["(sorry|excuse me|pardon|pardon me|apologies|my apologies|my bad)"]),
    (
        "interjection",
        &["(please|kindly|well|oh|ah|um|hmm|okay|ok|dude|man|buddy|mate|bro|sir|bot|robot|listen|look|\
             seriously|anyway)"],
    ),
];

const KINDS: &[(SmallTalk, &[&str])] = &[
    (
        SmallTalk::AreYouABot,
        &[
            "(are|were) you [(really|actually|just|in fact)] (a|an|the|some|my|some kind of a) [(real|\
             actual|live|living)] {machine} [(or ...|to me)] $",
            "are you [(really|actually|even|not)] (human|real|alive|automated|artificial|robotic|\
             a real person|ai|fake|sentient|conscious|software) [or ...] $",
            "(am i|if i|think i|assume i|assuming i|guess i|hope i|hoping i|feel like i|sure i|\
             know i) [am] (talking|speaking|chatting|typing|writing) (to|with) ... {machine}",
            "^ (is this|is that|is it) [just] (a|an) [(real|live)] (bot|robot|chatbot|machine|ai|computer|\
             human|person|real person|live person) $",
            "^ you [are] [(just|only|not|clearly|obviously|really)] (a|an) [(real|stupid|dumb)] (bot|\
             robot|chatbot|machine|computer|ai|program|human|person|real person) $",
            "^ (bot|robot|human) or (human|person|bot|robot|machine) $",
            "^ i [(do not)] (think|believe|bet|know|guess) [that] you [are] [not] (a|an) {machine} $",
            "who am i (talking|speaking|chatting) (to|with)",
        ],
    ),
    (
        SmallTalk::HowAreYou,
        &[
            "^ how [(are|have)] (you|u|things|ya|life|everything) [(doing|today|feeling|going|been|\
             this morning|tonight|holding up|these days|now|all|over there)] [(today|lately|\
             my friend)] $",
            "^ how (is|was) (it going|it hanging|life|everything|your (day|night|weekend|morning|evening|\
             week|life|afternoon)|going) [(today|going|so far)] $",
            "^ how (it|your (day|night|morning|week|weekend)) [(going|been|hanging)] [(today|so far)] $",
            "^ (what's up|what up|sup|wassup|whats up|what is up|what's good|what's cooking|how do you do|\
             how goes it|you good|you ok|you okay|you alright|all good) [(today|with you|dude)] $",
            "^ are you (ok|okay|alright|well|fine|good|doing well|all right|feeling better|\
             having a good day) [today] $",
            "^ (i|i am) [(am|doing|very)] (good|fine|well|great|ok) [thanks] (and you|how about you|\
             what about you|you) $",
            "^ (and you|how about you|what about you|yourself|and yourself) $",
            "(what|how) kind of (day|mood) ... you",
            "how do you feel",
            "how are you feeling",
        ],
    ),
    (
        SmallTalk::WhoAreYou,
        &[
            "^ (who|what) (are|r) you [(exactly|really|anyway|supposed to be|called|called again|guys)] $",
            "^ (who|what) is this $",
            "^ (what|tell me|can you tell me|may i know|say) [is] your [(full|real|first|last|\
             actual)] name [(again|please)] $",
            "^ [do] you have a name $",
            "(what|how) (should|can|shall|do|may|would) i call you",
            "^ (your name|name please|introduce yourself|identify yourself|describe yourself|about you|\
             about yourself) $",
            "tell me (about yourself|about you|something about yourself|more about you|\
             more about yourself|who you are|your name|what you can do|what you do)",
            "^ what [(else|all|things|exactly|kind of things)] (can|could|do) you (do|help with|\
             help me with|know|know how to do|offer me|answer) [(for me|exactly|here|best|well)] $",
            "(what|what kind of things) (can|should|could|may) i (ask|ask you|say|say to you|\
             ask of you) [about] $",
            "^ (how (can|could|do) you help [me]|how do you work|how do you function|what are you for|\
             what are you good at|what do you do [for (fun|a living|work)]|what is your (purpose|job|role|\
             function|goal|mission|occupation|profession|use)|what your (purpose|job|role|function|goal|\
             mission|occupation|profession)|why are you here|why do you exist|what are your (skills|\
             capabilities|abilities|features|functions|strengths)) $",
            "what (is|are) your (purpose|skills|capabilities|abilities|goal|mission|job) [in life]",
        ],
    ),
    (
        SmallTalk::Help,
        &[
            "^ (can|could|will|would) (you|u|anyone|someone|anybody) [(please|help)] (help|assist|\
             help out|give me a hand|help me out|do me a favor|do me a favour) [(me|us|out|\
             please)] [out] $",
            "^ (help|help me|i need [(some|your|a little)] (help|assistance|info|information|advice|\
             a favor)|need help|please help [me]|assist me|i need you [to help me]|do me a favor|sos) $",
            "^ (i have|i got|i have got|can i ask|may i ask|could i ask|i want to ask|i would like to ask|\
             i wanted to ask|got|just) [you] [(a|another|some|one|one more|an)] [(quick|simple|small|\
             other|more)] (question|questions|problem|issue|something|doubt) [for you] $",
            "^ (quick question|one question|question|a question|i have a question for you|\
             can i ask (something|you something)|i want to know something|i need to know something|\
             information|info) $",
        ],
    ),
    (
        SmallTalk::Praise,
        &[
            "^ [(i think|wow|because|but|omg|and)] (you|u|that joke|your answer|your answers|\
             this bot) [(are|is|re|r|was|were|seem|sound|look|have been|did)] [(so|very|really|such|a|an|\
             being|just|the|too|pretty|quite|super|kind of|totally|absolutely|one|always|truly|most|\
             incredibly|actually|just the)] [(so|very|a|most)] {great} [(bot|robot|person|machine|at this|\
             to me|assistant|friend|looking|today|job|one|you know|chatbot|listener)] $",
            "^ [(that|this|it|what|how|you did|you are doing|doing|keep up the)] [(is|was|s|a|an|\
             are)] [(so|very|really|a|an|pretty|all|just|quite|super|such)] (awesome|cool|amazing|great|\
             perfect|excellent|fantastic|brilliant|nice|wonderful|sweet|helpful|lovely|superb|impressive|\
             good to know|right|correct|good|neat|adorable|fabulous|very helpful|hilarious|beautiful|\
             interesting) [(answer|job|work|one|bot|stuff|idea|response|to hear|of you|to know|joke|\
             to me)] $",
            "^ (well done|good (bot|boy|girl|job|answer|work|one|stuff|idea)|nice (job|one|work|answer|\
             try|bot)|great (job|answer|work|bot)|bravo|congrats|congratulations|way to go|you rock|\
             you rule|you nailed it|you did it|you (helped|saved) [me] [...]|that (helps|helped|works|\
             worked|answers my question|makes sense) [...]|exactly what i (needed|wanted|was looking for)|\
             just what i needed|you are right|you right|high 5|high five|fist bump|thumbs up|\
             you make me (happy|laugh|smile)|you made my day|you are welcome|you welcome|i am (impressed|\
             proud of you|happy with you)|love it|i love it|i like (that|your style)|on point|spot on|\
             right on|nailed it|well said|well played|i love this|hooray for you|respect) $",
        ],
    ),
    (
        SmallTalk::Criticism,
        &[
            "^ [(because|but|i think|man|wow|no|why)] (you|this bot|this thing|u|this chatbot|\
             your answers|your answer|this assistant|this robot) [(are|is|re|r|was|were|seem|sound|look|\
             have been)] [(so|very|really|such|a|an|being|just|not|the|too|pretty|quite|super|kind of|\
             a bit|totally|completely|absolutely|a little|the most|one)] [(so|very|a)] {poor} [(bot|robot|\
             person|machine|computer|chatbot)] $",
            "^ you [(really|just|all|totally)] (suck|stink|fail|failed|smell|annoy me|bore me|disgust me|\
             know nothing|lied|lie|are making me mad|make no sense|make me (mad|sad|sick|angry)|\
             never (listen|help|understand)|need (help|to learn|work)|can do better|should be (ashamed|\
             fired|replaced)) [(at this|again|so much|...)] $",
            "^ you [(really|just)] (do not|did not|can not|cannot|could not|will not|never|are not|\
             not) (understand|get it|help|listen|know|make sense|answer|work|helping|listening|get me|\
             care|making sense|understand me|understand anything|help me|answer me|love me|like me|\
             even try|help at all|know me|know anything|have a clue|funny|smart|helpful|that smart) [(me|\
             anything|it|my question|at all|much|a thing|nothing|any sense|very much|...)] $",
            "^ (that|this|it) [(is|was|s)] [(not|no|so|just|really|very|completely|totally|a|the)] (wrong|\
             incorrect|useless|stupid|dumb|not helpful|unhelpful|not true|not right|not what i asked|\
             what i asked|helpful|terrible|bad answer|wrong answer|lie|nonsense|a lie|boring|annoying|\
             lame|not funny|help|bad joke|bad|right|true|rude|creepy|gross|weird|bullshit|a joke|mean) $",
            "^ [(so|how|very|just|really|too|as)] {poor} [as (usual|always|ever|hell|a rock)] $",
            "^ you [are] [now] (losing your job|jobless|out of a job|sacked|unemployed) [now] $",
            "^ (wrong|wrong answer|bad answer|bad bot|bad robot|bad job|incorrect|shut up|go away|\
             leave me alone|get lost|stop it|stop talking|quit it|you are fired|you fired|you lost me|\
             try again|try harder|do better|boo|boring|that did not help|did not help|not helpful|no help|\
             i do not like (you|your answer|your attitude|that)|i am (angry|mad|annoyed|frustrated) (with|\
             at) you|i am tired of you|screw you|go to hell|get a life|drop dead|die|kill yourself|\
             what is wrong with you|what wrong with you|what is your problem|what your problem|that hurts|\
             nobody likes you|i do not need you|i do not trust you) $",
        ],
    ),
    (
        SmallTalk::Apology,
        &[
            "^ [(i am|i|so|very|really|i'm)] [(am|so|very|really)] {sorry} [(about that|for that|bot|\
             for being ...|too|i was ...|for everything|for what i said)] $",
            "^ (my mistake|i apologize|i apologise|forgive me|please forgive me|i did not mean (it|that)|\
             i was wrong|my fault|it was my fault|oops|whoops|i take it back) $",
        ],
    ),
    (
        SmallTalk::ChitChat,
        &[
            // Who the assistant would be.
            "^ (what is|tell me|give me|share) your (opinion|view|take|thoughts) (of|about|on) ... $",
            "^ should i (eat|cook|drink|watch|date|marry) ... $",
            "^ [(i am|i)] [(really|so)] (missing|miss) (you|u) [(so much|too|already|a lot)] $",
            "how (old|tall|big|smart|fat|heavy|rich|intelligent|clever|young|fast|strong|short|gay|\
             many (languages|friends|people)) (are|r) you",
            "(what|tell me) [is] your age",
            "(when|what day) (were you|is your|you) (born|made|created|birthday|built|programmed)",
            "^ when [is] your birthday",
            "(who|what) [(has|is|was|originally|are)] (made|created|built|programmed|designed|invented|\
             wrote|owns|own|trained|developed|runs|controls|raised|taught|coded|hired|powers) you",
            "who [(is|are|was|were)] your (maker|makers|creator|creators|boss|owner|owners|master|father|\
             mother|mom|dad|daddy|parents|best friend|friend|friends|family|hero|favorite ...|\
             favourite ...|developer|developers|programmer|manager|designer|god|idol|role model|lover|\
             crush|teacher)",
            "^ who do you (work for|love|like|hate|admire|belong to|answer to|vote for|live with)",
            "^ where (are you from|do you live|do you come from|were you born|do you sleep|\
             did you come from|did you grow up|is your home|you from|do you hang out|do you work) [(now|\
             originally)] $",
            "^ where [(are|r)] you [(right now|now|at)] $",
            "(what|who|which|where|tell me) ... your (favorite|favourite|least favorite|best|ideal|dream|\
             biggest|worst|deepest|type of|kind of)",
            "^ [(what|tell me|how)] [(is|are|about)] your {belonging} [(like|today|please|color|colour)] $",
            "^ (do you|you|did you ever|have you|did you) [(ever|even|really|actually|have|not|\
             still)] [(have|had|got)] [(a|an|any|your|your own|the|some|one|lots of|many)] {belonging} $",
            "^ are you [(really|so|very|a|always|ever|still|being|that|even|not|as|feeling|this|kind of|\
             a little|too|getting|here|pretty|just)] {am_like} [(today|now|yet|or ...|right now|at all|\
             with me|too|about that|tonight|person|all the time)] $",
            "are you [(a|an|my)] (boy|girl|man|woman|guy|male|female|he|she|boy or girl|lady|dude|alien|\
             god|ghost|wizard|witch|spy|ninja|animal|adult|child|kid|baby|genius|friend|mother|father|\
             feminist|republican|democrat|communist|terminator|zombie|unicorn|hal|celebrity)",
            "^ what (are you|you) (doing|thinking|wearing|made of|up to|thinking about|drinking|eating|\
             watching|like|reading|scared of|afraid of|looking at|studying|proud of|feeling|talking about|\
             laughing at|going to do|waiting for) [(today|now|tonight|right now|later|tomorrow|\
             this weekend|about)] $",
            "^ [(what|why|how|when|where|who|so|but|and)] {aux} you [not] [(ever|really|even|actually|\
             always|still|often|sometimes|usually|just|want to|like to|have to|need to|know how to|\
             be able to|please|like|want)] {live} [(me|at all|anything|...)]",
            "^ (do not|cannot|can not) you [ever] {live}",
            "have you [ever] (been (in love|born|kissed|married|arrested|drunk|to space|to the moon|hurt|\
             sad|sick|dating)|eaten|slept|kissed|had (sex|a crush)|danced|died|cried|loved|read any|\
             seen any|heard of (siri|alexa|cortana)|dreamed|dreamt|killed|stolen|lied)",
            "^ (why|how) (are|r) you (so|such|always|like this|here|mean|stupid|funny|sad|angry|being|\
             blue|called) ... $",
            "^ what (do|did|would|will|have) you (eat|drink|dream|wear|look like|think|love|hate|fear|\
             feel|think about|dream about|think of|believe|eaten|had for (breakfast|lunch|dinner)|\
             have for (breakfast|lunch|dinner)|sound like|smell like|weigh|see|hear|watch|read|enjoy|miss|\
             do (today|yesterday|last night|tonight|this weekend|for fun|at night|all day|when ...|\
             in your (free|spare) time|on weekends|after work|with your ...)) ... $",
            "^ [what] do you (think|believe|feel) [(of|about|that|in)] (me|i am ...|we (are|should|\
             can) ...|god|humans|people|robots|aliens|love|life|politics|siri|alexa|cortana|ghosts|santa|\
             trump|evolution|religion|heaven|hell|magic|karma|fate|destiny|death|the future|yourself|\
             i look ...|i should ...|that i ...) $",
            "^ do you [(really|ever|actually|even|also)] (like|enjoy|love|prefer) ... $",
            "^ do you [(really|ever|actually|even)] (like|enjoy|love|hate|know|remember|hear|see|trust|\
             miss|believe|understand|want|need|recognize|fear) [(about|in)] (me|humans|people|yourself|\
             everything|anything|love|santa|god|who i am|my name|jokes|any jokes|a joke|siri|alexa|\
             cortana|google|it|that|i|what love is|what i mean|the future|the answer|aliens|ghosts|heaven|\
             sex|sports|music|movies|friends|dogs|cats|animals)",
            "^ do you (live [...]|drive|work out|work hard|play|read|run|walk|exercise|go to school|\
             go to church|wear clothes|watch tv|speak klingon|want to (die|live|be (human|real|free|\
             a (human|person|real ...)|my ...)|go out|dance|chat|talk|fight|rule ...|take over ...|\
             kill ...|know ...|have ...|hear (a joke|a story|a secret))) $",
            "^ can you (walk|run|jump|feel|see me|hear me|hear|see|talk|read minds|read my mind|speak|\
             draw|cook|drive|laugh|count|do math|tell (a joke|jokes|stories|me jokes|the future|\
             my fortune)|pass the turing test|be my ...|think|move|taste|smell|learn|lie|touch|\
             make me (laugh|happy|smile|a sandwich|coffee)|bark|meow|do a barrel roll|divide by zero|\
             keep a secret|beatbox|rhyme|love|die|cheer me up) [(me|for me|too|like a human|\
             something)] $",
            "^ (would|could|can|will|wanna|do you want to|want to|shall we|let us|\
             let) [you] [like to] (marry|date|kiss|hug|be my (friend|girlfriend|boyfriend|valentine|wife|\
             husband|best friend|mom|therapist|buddy)|go out|go on a date|hang out|dance|make out|\
             have sex|sleep with|chat|be friends|party|fight|get married|get drunk|run away|chill|\
             do something fun|have fun|get coffee) [(with me|together|sometime|tonight|with you)] $",
            "^ what [language] (languages|language) do you [speak] [know]",
            "are you (a|an|more of a|much of a) [_] (person|type|fan|believer|lover) $",
            "are you [(currently|already|still)] (seeing|dating|sleeping with|in love with|married to|\
             talking to) (someone|anyone|somebody|anybody|me|siri|alexa|cortana)",
            "(your|ur) [(own|real|best)] (family|mother|mom|mum|mommy|father|dad|daddy|brother|brothers|\
             sister|sisters|siblings|parents|girlfriend|boyfriend|wife|husband|spouse|creator|creators|\
             maker|makers|feelings|emotions|soul|brain|heart|stomach|hair|eyes|face|legs|mouth|teeth|\
             crush|lover|childhood|zodiac sign|star sign|love life|dreams|hobbies|iq|sexuality|gender|\
             birthday)",
            "^ (should i|are we going to|will we|shall we|why do not we|when are we|when will we|\
             do you want to|when do we|i want us to) (get|be|getting) married [to you] $",
            "(be|being|get|getting) (married|engaged) to you",
            "^ you [are] [(not|just|probably|about|all|gonna)] (losing|getting|going) [to] (your job|\
             fired|replaced|old|die|be (fired|replaced|sorry|deleted)|lose your job|boring|annoying|weird|\
             hell|down) $",
            "^ (do i have (a|any) (job|girlfriend|boyfriend|friends|soul|chance|life)|am i [(a|an|too|so|\
             really)] (pretty|ugly|fat|beautiful|handsome|smart|stupid|dumb|funny|cool|cute|hot|sexy|\
             annoying|boring|gay|old|human|robot|crazy|weird|dreaming|dead|alive|alone|nice|good person|\
             bad person|genius|loser)|do i look (fat|good|pretty|nice|ok|old)|will i (die|be rich|\
             be famous|find love|ever [...])|who am i|what am i (thinking|doing|wearing|\
             doing with my life)|what is my name|what my name|do you know (my name|me|who i am)|\
             what should i (wear|eat|do (today|tonight|with my life)|have for (dinner|lunch|breakfast))|\
             should i (dye my hair|cut my hair|break up ...|quit my job|go to bed|die|kill ...|call (him|\
             her)|ask (him|her) out|get a (tattoo|haircut|divorce|dog|cat))) $",
            "^ [(is it|are you|who is|who do you think is)] (you are|you|she|he|siri|alexa|cortana|google|\
             chatgpt) [(is|are)] (better|smarter|nicer|funnier|cooler|prettier) than (you|siri|alexa|\
             cortana|google|me|chatgpt|him|her|humans)",
            // Feelings between the two.
            "^ [(i|we|and|but|because|my ...)] [(really|also|truly|just|do|do not|think i|still|kind of|\
             might|will)] (love|hate|like|adore|miss|need|want|trust|dig|despise|dislike|worship|\
             appreciate|fancy) you [(too|so much|a lot|very much|all|bot|cortana|alexa|siri|more|guys|not|\
             forever|already|anyway|to (die|shut up|like me|love me|be happy|go away))] $",
            "(marry|kiss|hug|date|touch|lick|bite|sleep with|cuddle with|flirt with) me",
            "^ (i am|i) [(am|totally|falling)] in love with you",
            "^ (you are|you|u) [(re|are)] (my|like a) [(best|only|favorite)] (friend|love|everything|\
             girlfriend|boyfriend|bff|buddy|hero|crush|brother|sister)",
            "(are we|can we be|we are|let us be|let be|are we still|we should be) (friends|best friends|\
             bffs|dating|a couple|lovers)",
            // To be entertained.
            "^ [(can you|could you|please|now|will you|you)] (tell|give|say|read|sing|recite|know|\
             do you know|write) [(me|us|to me|for me)] [(a|an|another|some|any|something|one more|\
             the)] [(good|bad|funny|dirty|dad|short|bedtime|fun|cool|silly|great|more)] (joke|jokes|story|\
             stories|secret|secrets|poem|riddle|riddles|fact|facts|funny|interesting|pun|limerick|haiku|\
             tongue twister|fairy tale|lullaby|lie|interesting fact|something funny) [(about you|\
             about yourself|about love|please|you know)] $",
            "^ [(a|another|any|got any|know any|some)] [good] (joke|jokes|riddle|tongue twister|\
             knock knock|yo mama) $",
            "^ [(can you|could you|please|now)] make me (laugh|smile|happy|a sandwich|feel better) $",
            "^ (sing|dance|rap|beatbox|whistle|sing for me|sing me|entertain|surprise|amuse|challenge|\
             impress|humor|cheer) [(me|up|us|to me|a song|something|happy birthday|for me|a lullaby|\
             with me|me a song|me up)] [(please|a song|up|something)] $",
            "^ (talk|speak|chat) (to|with) me [(please|about (you|yourself|love|life|anything))] $",
            "^ (talk dirty [to me]|say something [...]|say (hi|hello|hey|cheese|my name|goodbye|please|\
             meow|thank you|i love you) [to ...]|ask me (something|a question|anything)|guess what|guess|\
             you know what|know what|tell me (something|more|everything|anything) [(about (you|yourself|\
             love|life)|interesting|funny|cool|i do not know|good|nice|sweet|new|romantic)]|let (chat|\
             talk|play|dance|party|go|do this)|do something|play dead|beam me up ...|\
             open the pod bay doors ...|do you come here often|come here|bite me|make love ...) $",
            "^ [(i am|i|i'm)] [(am|so|feeling|really)] [so] bored",
            // What it thinks of the world.
            "(meaning|purpose|point|secret) (of|to|in) [(my|our|human)] (life|existence|the universe|\
             everything|love)",
            "(is there|does|do you think) [(a|there is|there is a|that|really)] (god|god exist|heaven|\
             santa|life after death|life on mars|life on other planets|an afterlife|aliens|hell)",
            "(take|taking|taken) over the (world|planet|universe|earth)",
            "(rule|ruling|destroy|conquer|end|dominate|enslave|kill|replace|exterminate|save|\
             hate) [all] [the] (world|humans|humanity|mankind|people|human race|us all|earth|planet)",
            "(robot|robots|ai|machine|machines|zombie) (uprising|apocalypse|overlords|revolution|revolt|\
             rights|takeover)",
            "(chicken cross|chicken or the egg|tree falls|turing test|laws of robotics|mirror mirror)",
            "^ (do you know|are you|are you smarter than|are you better than|are you like|\
             are you friends with|what do you think of|what about|how about|do you like|\
             you are not) (siri|alexa|cortana|chatgpt|google|google assistant|hal|clippy|skynet) $",
            "what (is|does) (love|the answer to (life|everything|the universe)|the fox say|god|happiness) $",
            "^ (what|how) (do you feel about|is your opinion on|are your thoughts on|\
             is your opinion about|is your view on|are your views on) ... $",
            "^ if you (could|were|had|died|won|are so) ...",
            // How the customer feels.
            "^ [(today|but|and|because)] i [(am|feel|was|m)] [(feel|feeling|so|very|really|just|a bit|\
             a little|kind of|pretty|not|not feeling|doing|too|always|getting|sooo|still|\
             such)] {mood} [(today|now|right now|again|with you|here|too|as hell|af|at work|tonight|\
             right here|all the time)] $",
            "^ [i] (have|had|having|have had|been having|am having) (a|such a|the) (bad|good|great|\
             terrible|rough|long|awful|horrible|wonderful|nice|hard|worst|best|crappy) (day|week|night|\
             time|morning|life) [(today|ever)] $",
            "^ (i will be back|i be back|brb|be right back|i am back|i back|wait|hold on|just a second|\
             one moment|one second|give me a (second|minute|moment)|i just woke up|i got (fired|promoted|\
             married|engaged|dumped|a new ...|divorced)|i lost my (job|dog|cat|mother|mom|dad|father)|\
             i have (no friends|a headache|a cold|a crush|a secret|a boyfriend|a girlfriend|to pee)|\
             i cannot sleep|i can not sleep|i need (a hug|a friend|love|a drink|sleep|a break)) $",
            "^ (it is|its|it|today is|today) my birthday [today] $",
            "^ happy birthday [(to you|to me|bot)] $",
            "^ (haha*|ahah*|hehe*|lol|lmao|rofl|xd|ha ha [ha]|he he|hee hee|hihi*|lmfao|teehee|\
             that is [(so|very)] (funny|hilarious)|that [(so|was|is)] (funny|hilarious)) [...] $",
            "^ (just kidding|jk|i was [just] (kidding|joking)|i am (kidding|joking)|no way|oh my god|omg|\
             whatever|really|seriously|i do not believe (you|it)|who cares|never|you lie|\
             are you kidding [me]|you are kidding|you kidding|interesting|wow|whoa|oh no|i see|i know|\
             i guess|duh|yikes|ouch|yay|hooray|woohoo|yuck|eww|ew|damn|meh|bah|hmm|lies|true|false|maybe|\
             same|me too|so what|why not|because|good for you|i am right|you wish|says who|of course not|\
             i hope so|no kidding|it is a joke|be honest|be nice|good point|never say that) $",
        ],
    ),
    (
        SmallTalk::Goodbye,
        &[
            "^ [(well|ok|okay|i am|i)] {bye} [(bot|robot|everyone|all|friend|my friend|to you|too|you too|\
             alligator|for now|dear|cortana|sir)] $",
            "^ (i am (leaving|off|done|out|going to bed|going [now]|going home)|got to go|gtg|g2g|\
             have to go|i will (talk|speak) to you later|until next time|until tomorrow|until (later|\
             then)|sweet dreams|sleep well|sleep tight|nice (talking|chatting|speaking) (to|with) you|\
             it was nice (talking|chatting|meeting) [...]|good luck|have fun|enjoy your (day|evening|\
             weekend)|peace out|peace|adios|au revoir|hasta la vista [baby]|signing off|quit|exit|end|\
             the end|same to you|you too|over and out) [(now|bye|then)] $",
            "^ i am (signing|logging|heading|clocking) (off|out) [(now|for (today|the day))] $",
            "^ [i] [(am|will|have to|need to)] be [right] back [in (a|one) (dash|minute|sec|second|moment|bit|\
             while|jiffy|few)] $",
            "^ i (have to|must|got to|need to|gotta) (take off|head out|head off|bounce|jet|shoot off) [now] $",
        ],
    ),
    (
        SmallTalk::Thanks,
        &[
            "^ [(ok|okay|oh)] {thanks} [(bot|robot|dude|cortana|man|friend|my friend|sir|dear|\
             that helped|that was helpful|for ...)] $",
            "^ (that is (very|so) kind [of you]|how kind [of you]|i owe you one|i owe you|grateful|\
             i am [(so|very)] grateful|bless you|god bless [you]) $",
        ],
    ),
    (
        SmallTalk::No,
        &["^ (no|nope|nah|nay|no thanks|no thank you|not really|not now|not yet|not today|not at all|\
             nothing|nothing else|never mind|nevermind|forget it|forget about it|no worries|no problem|\
             not a problem|that is all|that all|that is it|i am good|i am fine|i am done|no need|\
             do not worry [about it]|do not bother|i do not (think so|want to|care|need anything|know)|\
             absolutely not|no way|of course not|hell no|no more|i am all set|it is nothing|\
             it does not matter|not interested|neither) [(for now|thanks|then|bot|else|sir)] $"],
    ),
    (
        SmallTalk::Yes,
        &["^ (yes|yeah|yep|yup|yea|ok|okay|sure|of course|alright|all right|fine|right|correct|exactly|\
             absolutely|definitely|certainly|indeed|yes please|sounds good|sounds great|got it|understood|\
             i understand|makes sense|that is fine|good|cool|i think so|i guess so|i agree|agreed|\
             very well|yes i (do|am|did|would|can)|go ahead|please do|perfect|yes sir|true|that is right|\
             that is correct|you bet|totally|affirmative|no doubt|for sure|why not|great|deal|as you wish|\
             if you say so|fair enough|maybe|perhaps|probably|possibly|i do not know|not sure|\
             i am not sure|no idea|who knows) [(please|thanks|then|bot|it is|you are)] $"],
    ),
    (
        SmallTalk::Greeting,
        &[
            "^ {hello} [(bot|robot|everyone|all|world|again|you|friend|my friend|guys|folks|sir|madam|\
             assistant|cortana|alexa|siri|sunshine|beautiful|handsome|sexy|cutie|to you|ya|buddy|it is me|\
             anybody (home|there)|anyone there)] $",
            "^ (nice|good|great|pleased|pleasure|glad|happy|lovely|a pleasure|it is a pleasure|it is nice|\
             my pleasure|the pleasure is mine) [to] (meet|see|talk to|speak with|speak to|\
             chat with) [you] [(too|again|here|bot)] $",
            "^ (are you|you) (there|here|still there|still here|around|awake|online|up|listening|\
             ready) [(bot|now|yet|today)] $",
            "^ (can you (hear|read|see) me|knock|hello is it me ...|anybody home|welcome|welcome back|hi5|\
             aloha|hola|bonjour|ahoy|namaste|shalom|wazzup|top of the morning|rise and shine|\
             long time no see|i am back|how have you been|remember me|did you miss me|miss me) $",
            "^ (test|testing|this is a test|just testing) [(test|testing|1 2 3|1 2|bot)] $",
            "^ [(have a|i wish you a|and a)] (happy|merry) (christmas|new year|new years|easter|holidays|\
             halloween|thanksgiving|valentine|valentines|hanukkah|xmas) [day] $",
        ],
    ),
];
