//! Asking for a person in English without naming one, or without a word of talking: a call, somebody of
//! before, whoever does the work, no more of the machine. From a tenth writer's requests, which were asked to
//! be put by as many different people.

#[rustfmt::skip]
pub const PATTERNS: &[&str] = &[
    // Calls, without a word for a person.
    "^ [please|just|pls|so|sir|madam|ok|hi|hello] [please|just] (phone|ring|telephone) (me|us)",
    "(just|sir|madam|and|so|then|or) (call|phone|ring) me (i|its|it is|im|at|on|after|before|tomorrow|tonight|\
     today|later|this|instead|$)",
    "(ring|call|phone) my (mobile|cell|landline|home|house|work|office) [number|phone]",
    "(call|phone|ring) me (tomorrow|tonight|today|after|later|around|between|when|any time|anytime|instead|this|\
     in the)",
    "(rather|sooner|prefer [it]|better) [if] (you|u|someone|somebody|one of you) [just] (phoned|called|rang|\
     telephoned|call|phone|ring)",
    "(you|u|someone|somebody|one of you|one of your _|your people) [could|can|would|please] (phoned|phone|ring|\
     rang|call|called) (me|us|my (mum|mother|dad|father|wife|husband|son|daughter|partner|carer)) (tbh|instead|\
     please|on|at|as|he|she|about|$)",
    "(returned|return|returning) my [phone] call", "missed your call ... ... (try|call|ring|phone|again)",
    "(try|ring|phone) (me|us) again", "(video|zoom|teams|voice|skype) call (w|with)",
    "(a|15|20|30|quick|short|brief|_ min) call (w|with) (someone|somebody|whoever|your|the|a|one|an)",
    "(telephone|phone) (contact|appointment|consultation|conversation) (from|with)",
    "(to|should|please|could|can|would|kindly|they|someone|somebody) (reach|reaching) out to (me|us|our _)",
    "(drop|shoot) (me|us) (a line|an email|a message|a text|a dm)",
    "(team|staff|people|person|someone|somebody|guy|manager|department|office|{role}) to (get in touch|reach \
     out|come back to|get back to|contact|call|phone|ring|dm|message|email)",
    "(have|ask|get|please have|let) (someone|somebody|anyone|a person) from ... (contact|call|reach|email|phone|\
     ring|message|get|come|sort|deal|look)",
    "(named|human|personal|direct) contact (at|in|from|with|for)",
    "(respond|reply|answer|come back|confirmed|confirm|explain) [to me|to us] (in person|personally)",
    "(look|looked|check|checked|read) ... with (their|your) own eyes",
    "(can|could|would|will|please) (someone|somebody|anyone|smn|sm1) [please|actually|kindly|just|really] (look|\
     check|review|investigate|sort|pick|dm|intervene|read|listen|care|follow|chase|deal|take)",
    "(someone|somebody) [please] pick up",
    "(someone|somebody|anyone|smn|sm1) (from|in|on) (ur|your|the) (team|staff|office|shop|store) [please] (dm|\
     msg|message|look|check)",
    // Who is there.
    "any (living|human|breathing) _", "(living|human) (soul|souls|creature|creatures)",
    "knock knock (any|anyone|anybody|any1|is)",
    "(do you have|have you got|have you|you got) (anyone|anybody|someone|somebody|any staff|people) (in|at|\
     there|here|around|on|working|i|who)",
    "(is|are) (it|there) [just] you the bot", "(someone|somebody|anyone) real",
    "(no one|nobody|anyone|anybody|someone) (at|in|from) your _ (speak|speaks|talk|talks|answer|answers|reply|\
     read|care|listen)",
    "(where|wheres) (is|are) [all] (the|your|ur) [real|actual|human] (staff|people|humans|manager|boss|employees)",
    "(next|higher|second|another) (level|tier) of support",
    "(above|beyond) your (pay grade|paygrade|capabilities|abilities)", "pass [it|this|me] (up|upwards|upstairs)",
    "who (is|else is) [better] (equipped|qualified|able|trained)",
    "(take|takes|taking) over [from you|from here|please|now|this]",
    "(check|checking|ask|asking) (w|with) (someone|somebody|one) who",
    "(someone|somebody|one|person|anyone) (w|with) (a|some) (brain|pulse|heart|heartbeat)",
    "(get|find|fetch|bring) [me] [a|an|the] [actual|real|proper] (grown up|grownup|adult|worker)",
    "(a|an|any) [actual|real|proper] (worker|bloke|lass|lady|gentleman) (to (chat|talk|speak|answer|help)|i \
     could|instead)",
    "(lady|gentleman|man|woman|bloke|lass|lad) or [a] (lady|gentleman|man|woman|bloke|lass|lad)",
    "(could|can|may|might|to|i) [i] have a [quick|little|wee] word",
    "get [past|round|around|through] (past|round|around|through) you", "past you $",
    "(to|2) (one|someone|anyone|somebody) of your people",
    "one of your (people|humans|lot|guys|folk|folks|workers|employees) (now|please|to|can)",
    "your (people|humans|folks) (call|ring|phone|look|contact|sort|take|please|now)",
    "get (someone|somebody|anyone) (from|in|at|off|with|who)", "(help me|let me|lemme|now) get (someone|somebody)",
    "(hand|hands|handing) over to [{a}] _", "handover (to|2)", "handover $",
    "(how long|when|how soon) ... [{a}] (person|human|agent|rep|someone|somebody|operator) (joins|join|comes|\
     come|replies|reply|responds|answers|is free|gets here|picks|be available|available)",
    "as in (people|person|humans|a person|human)",
    "(come|pop|drop) in ... (see|talk|speak|chat) [to|with] (somebody|someone|anyone|a person|one of)",
    "(conect|connect|conenct) me (wiht|with|to|w) [your|the|ur] (custom*|costum*|cust|serv*|suport|support|\
     sales|help|staff)",
    "(please|pls|kindly) connect",
    "mind (putting|passing|connecting|transferring|getting|handing) me (through|on|over|to|across)",
    "(putting|passing|handing) me through", "let me (thru|through|past)",
    "(natural|human) (kind|intelligence|one|sort) please", "who on (your|the) team",
    "(who|whom) do i (discuss|speak|talk|chat|deal|liaise|raise|take)",
    "whoever (handles|deals|manages|runs|does|looks after|is in charge|is responsible|answered|replied|helped)",
    "(correspond|liaise|converse) with [{a}] [_] _",
    "(message|write to|email|reach|contact|dm) the (owner|owners|ceo|boss|director|manager|head|founder|mayor|\
     editor)",
    "(please|kindly) (forward|escalate|refer|relay) [this|my|it|the] [_] (to|onto|over)",
    "(require|request|need|want) a (call|conversation|word|reply|response|answer) (with|from) [{a}] [_] _",
    "(does|do) your ({role}|{staff}) (do|take|answer) (chat|chats|calls|messages|emails|whatsapp)",
    "(is|are) (the|your) [_] ({role}|{staff}) [herself|himself|themselves] (around|about|free|online|awake|on \
     duty|available (now|to|today|for)|in (today|now)|in $)",
    "any of (the|your) [_] ({role}|{staff}|_) (free|around|about|available|in|there|online)",
    "({role}|{staff}) on (call|duty|shift|chat|line) [tonight|now|today|$]",
    "(email|message|letter|number|card) from ... let (her|him|them) know",
    "(come back|get back|answer|write|respond) to me (personally|directly|in person)",
    "engineer or (whoever|someone|somebody)",
    // The same person again.
    "(get|have|want|need|give|bring) [me] (her|him) (back|again)",
    "(let me|can i|could i|may i|please) (have|get) (her|him) [back|again]",
    "(is|are) (mr|mrs|ms|miss|dr|sir) _ (in|around|there|about|available|free|on)",
    "(could|can|will|would|may) (he|she|they) [please] (pick|pop|come|take|jump|step|call|ring|phone|finish|\
     join|carry on|get back)",
    "(same|previous) (person|lady|guy|man|woman|girl|agent|rep|one|bloke|lad|adviser|advisor|operator|\
     colleague) (again|as|please|who)",
    "(guy|lady|person|man|woman|colleague|bloke|girl|human) before you (was|were|helped|did|knew|$)",
    "(tell|let) _ [know] [that] (im|i am) (back|here|waiting)",
    "(was|were) [in the middle of] helping me [and|out|before|$]", "need _ again (he|she|they|because|please|$)",
    "(id|i would|would) like (him|her|them) to (finish|call|ring|contact|carry|pick|help|look|reply|continue|\
     answer)",
    "(got|get|were|was|been) (cut off|disconnected) ... ... (on|chatting|talking|speaking|with) (w|with|to|the|a)",
    "(chatting|talking|speaking|was on|been on) (w|with|to) ... ... (cut off|disconnected|get back|her back|him \
     back|pick it up|dropped|continue)",
    "(someone|somebody|a lady|a guy|a man|one) called _ (was|is) (sorting|helping|dealing|looking|handling)",
    "(trying to|try and|can i|want to|need to) (get hold of|reach|contact|find|get back to) (her|him|them)",
    "(need|want) (her|him|them) now",
    // Tired of the machine.
    "(do not|dont) do (bots|robots|chatbots|machines|ai|computers)",
    "opt out of [{a}] (bot|chatbot|ai|automated|robot)",
    "(talking|speaking|typing|shouting|chatting|arguing) [in|at|with] (to|into|at|with) [{a}] (brick wall|wall|\
     void|brick|toaster)",
    "(shouting|arguing|typing|yelling|screaming) (at|with|to|into) [{a}] [_] {machine}",
    "(another|great another|yet another) (robot|bot|chatbot|machine|computer)",
    "(always|why|only) ... (computer|machine|robot|bot) (answer|answers|reply|replies|say|says|talk)",
    "(not|no) [a] (matter|job|question|thing) for [{a}] {machine}",
    "enough (with|of) the (bot|artificial intelligence|ai|robot|robots|machine)",
    // Found by the eleventh.
    "^ 0 [0] [0] $", "trouble you for [{a}] ({staff}|{role})", "wanting [to] (speak|talk|chat) (with|to)",
    "(connect|put) me [{a}] ({role}|{staff}) (for|of|in|please|$)", "(pls|please|plz) call back",
    "(sum1|sm1|some1|smone|sumone) (hlp|help|pls|plz|please)", "(next|higher) up the chain",
    "(need|want|get|put) ... ({role}|{staff}) on the (line|phone)", "fetch (her|him)",
    "(need|want|would like|get) (him|her|them) to (get|call|ring|phone|contact|answer|reply|look|come)",
    "(anyone|anybody|any1|someone|somebody) there $",
    "(wait|hold|hang on|waiting|stay) [here] (for|until|till) (whoever|someone|somebody|one of|a person|a human|\
     anyone)",
    "(someone|somebody|anyone) from ... (email|write|text|message) (me|us) [instead]",
    "to whom [in your _] (may|might) i", "(person|human|someone|somebody) (picks|pick) up",
    "(our|my) (account|relationship) manager [not|please|now|to|$]",
    "(does|do|can|could|is|would) the _ (herself|himself|themselves)", "pick up the phone to (me|us)",
    "(can|could|would) the ({role}|_ lady|_ man|_ guy|lady who _|_ team) [please] (call|ring|phone|email|write|\
     get back) [i|me|back|please|$]",
    "(lady|man|guy|lad|girl|woman|gentleman) (who|that|with) ... ... (get back to me|call me|ring me|phone me|\
     fetch her|fetch him)",
    "(consult|see|meet|sit down with|sit with) (one of|{a}) [{a}] ({role}|{staff})",
    "who (can|could|may|do) i (sit down|sit|meet) with", "sit down with (someone|somebody|one of you|whoever)",
    "with (them|him|her) directly", "(get|tell|ask|have) [{a}] _ [_] to (ring|phone) (me|us|up|back|here)",
    "(get|tell|ask|have) [{a}] ({role}|{staff}) or ... to (ring|phone|call|come|get back)",
    "please transfer [this|the|my] (chat|conversation|call|case)", "(holler|shout) back (at|to) (me|us)",
    "(put|pit) (on somebody|on someone|somebody on|someone on|sumbdy on)",
    "(let|have|get) [{a}] ({staff}|{role}) (read|reed|look|see|handle|review|check|answer)",
    "(someone|somebody|anyone) [in your _|there|at your _] who can (overrule|override|decide|authorise|\
     authorize|sign off|make a decision)",
    "(could|can|would|will) (she|he|they) [please] (answer|reply|do so|help)",
    "(desk|office|counter|branch|place) with a (person|human|real person)",
    "contact [details] (of|for) (your|the) (ceo|manager|director|owner|boss|head|chairman|md)",
    "(with|to|past|by) one of the (humans|ladies|people|staff|team|girls|lads|guys|managers|librarians|nurses|\
     doctors)",
    "whoever (is on|is on call|works|is working|is there|is around)", "(grown up|adult) (at|in|from) (your|the)",
    "stop the (automatic|automated|auto) (answers|replies|responses)",
    "(if not|real one|or not) can i (have|get) one", "(loop|bot|machine) ... one of your _ [_] anyone",
    "one of (yall|you all|y'all)",
];
