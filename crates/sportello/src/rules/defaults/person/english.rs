//! Asking for a person in English.

mod indirect;
mod sets;
mod unless;

pub use sets::{A, HUMAN, MACHINE, REAL, STAFF, TALK, WANT, WHOM};
pub use unless::UNLESS;

/// All of them.
pub const PATTERNS: &[&str] =
    &super::joined::<{ DIRECT.len() + indirect::PATTERNS.len() }>(DIRECT, indirect::PATTERNS);

#[rustfmt::skip]
const DIRECT: &[&str] = &[
    // Broad: who wishes, to talk, with whom.
    "{talk} ... (to|2|with|w|wit|wiv|ti|tae) [{a}] [{a}] [{a}] [{real}] [{real}] [_] ({staff}|{role})",
    "{talk} ... (to|2|with|w|wit|wiv|ti|tae) (someone|somebody|anyone|anybody|whoever|one of)",
    "{want} [to] [have|see|hear from|get|reach|contact|find] [{a}] [{a}] [{a}] [{real}] [{real}] [_] {role} \
     (please|pls|to (talk|speak|help|chat|call)|in chat|on chat|on here|now|asap|who|here|$)",
    "(get|find|fetch|bring|send|summon|grab|give) (me|us|the|your|a) [{a}] [{a}] [{real}] [{real}] [_] \
     ({staff}|{role}) (who|to (talk|speak|help|chat|call|answer|reply|look)|in here|in this|on|now|please|\
     asap|$)",
    "(can|could|would|will) you [please|kindly] (fetch|get|call|find|grab|summon) [me] (the|your|a) [_] \
     ({staff}|{role})",
    "(get|fetch|bring|grab|summon) (someone|somebody|anyone) (please|now|who|on|in here|to (talk|help|answer|\
     call|speak|look|reply|explain))",
    "(^|and|just|please) get (someone|somebody)", "(get|give|find|bring) (me|us) (someone|somebody|anyone)",
    "(have|let|get|ask) ... ({staff}|{role}|one of your _) [to] (ring|call|phone|contact|reply|get in touch|\
     get back) [to|with] (me|my _|us|him|her)",
    "(anyone|anybody|someone|somebody) from [your|the] _ [_] (around|about|there|here|available|online|\
     free|in)",
    "flesh and blood", "who [is] in charge (here|there|$)",
    "(bring|get|loop|pull|call|rope) in ({whom}|{role})",
    "(discuss|discussing|discussed|talking|speaking|talk|speak|chat|chatting|chatted) ... with (someone|\
     somebody|anyone|{whom})",
    "({whom}|{role}) [who] (has|have|had|could spare|can spare) a [spare|free|few|quick] (minute|minutes|\
     moment|second|sec)",
    "(grateful for|appreciate|love|like|fancy|welcome|hoping for|time for|up for) a [quick|brief|\
     proper] (chat|\
     call|word|phone call|conversation)",
    "get in touch with (me|us)", "put ... ({staff}|{role}) on", "(get|getting) hold of ... ({whom}|{role})",
    "where are [all] (the|your) (people|humans|staff|agents)",
    "(bypass|skip|escape|past|around|avoid) [{a}] [_] ({machine}|assistant)", "(real|human) persona",
    "persona real",
    "(reach|contact|get hold of|get through to|get to|hear from|message) (someone|somebody|anyone|anybody|\
     {whom})",
    "(assisted|helped|served|contacted|called|phoned|rung|looked after|handled|dealt with|answered|\
     advised) by \
     [{a}] [{a}] [{real}] (someone|somebody|{staff}|{role})",
    "(connected|referred|transferred|escalated|redirected|passed|put through|switched|routed|handed|moved) \
     [over|on|back|straight] (to|with|through to|onto) [someone|somebody] [{a}] [{a}] [{real}] [{real}] [_] \
     (senior|higher up|{whom}|{role})",
    "(who|whom) ... (i|we) [can|could|should|may|do|must] [actually|really] (talk|speak|chat|turn) [to|\
     with|2]",
    "(who|whom) [else] (can|could|do|should|may|must|would) (i|we) [actually|really|please|possibly|even] \
     (talk|speak|chat|turn|ask for)",
    "{want} ... {staff}",
    "{want} ... (someone|somebody|anyone) (who|that|in|from|with|at|to (talk|speak|help|call))",
    "(want|need|like|able|gotta|must|have|let me|can i|could i|may i|can we|could we|possible|wanna|\
     trying) [to|2] \
     [please|just|actually|really|possibly] (talk|speak|chat|discuss) ... (to|2|with|w) _",
    "(someone|somebody|anyone|one of you|one of your _) ... (call|calls|ring|rings|phone|phones|contact|\
     contacts|\
     help|reply|answer) (me|us)",
    "(talk|speak|chat|explain) (to|2|with) $",
    // Broad: whether anyone is there, or somebody may come.
    "(is|are) [there|not] [{a}] [{a}] [{real}] [{real}] ({staff}|{role}|someone|somebody|anyone|anybody) ... \
     (available|free|online|around|on duty|on shift|in chat|on chat|who can (help|talk|speak|explain|\
     answer)|i can|we can|to talk|to speak|\
     to chat|to message|to help me|at the other end|on the other end|on the other side|behind this)",
    "(any|some|got any|r there any|are there any) [{real}] ({staff}|{role}) ... (on|online|here|around|there|\
     available|about|awake|rn|free)",
    "(can|could|would|may|might|please|let|have) [{a}] [{a}] [{a}] [{real}] [{real}] ({staff}|{role}|\
     someone|somebody|anyone|anybody) ... (jump in|step in|join|take over|look at my|look into|call \
     me|ring me|phone me|contact me|get back to|help me|talk to|speak to|speak with|message me|text me|reply \
     to|in chat|on chat|over chat)",
    "(someone|somebody|anyone|anybody|nobody|no one) (from|at|in) [your|the|ur] [_] (team|office|staff|shop|\
     store|company|department|side|end|branch|support|sales) [who|to|please] (answers|answer|reply|replies|\
     respond|responds|call|calls|contact|contacts|help|helps|can|could|would|gets|get|rings|ring)",
    "^ (someone|somebody|anyone|anybody) [please|pls|help|there|here|real|anyone|anybody|someone|alive] $",
    "^ (staff|reception|management|support|customer service|head office|maintenance) (please|pls|now|$)",
    "({staff}|{role}) (needed|wanted|required) [in|on|here|now|asap|please|$]",
    "(head office|reception|management|front desk|duty manager|security|maintenance|sales|someone|somebody) \
     (please|pls|now|asap)",
    // Broad: not with a machine.
    "(not|never|refuse|hate|sick|tired|fed up|done|instead|rather|stop|enough) ... (talk|talking|speak|\
     speaking|\
     deal|dealing|chat|chatting|to|with|of|an|than) ... {machine}",
    // A word that is hardly used otherwise.
    "{human}", "h u m a n",
    "(a|an|your|ur|another|1|one of your|una) [{real}] [{real}] {staff} ($|please|pls|plz|plss|now|not|instead|rather|asap|\
     who|that can|to (talk|speak|help|call|look|explain|sort|chat|deal|answer|take)|thanks|here|on|with|immediately)",
    "person please", "no (bot|machine|robot|computer|ai|bots)", "not (machine|bot|robot|computer|bots)",
    // Talk to a person; who can I talk to; somebody to talk to.
    "{talk} [it|this|that|things|directly|now|over|up|live|again|online|urgently|properly|today|privately|\
     about _|on the phone|this matter] [over|through|directly|with me] (to|two|2|with|w|wit|wiv|ti|tae|of|\
     con) [just|directly|only|actually] {whom}",
    "(talk|speak|tlak|chat) [{a}] [{real}] {staff}",
    "(discuss|explain|do|go through|sort|resolve) [this|it|that|matter|this matter|everything] with {whom}",
    "{want} [to be|this|it|this to be] (transferred|escalated|connected|put through|handed over)",
    "^ [please] (transfer|connect|escalate) [me] [please|now] $", "let me (talk|speak) to _",
    "{want} [to] [have|see|get|find|talk to|deal with] [please|just|only] (someone|somebody|some1)",
    "[start|open|begin|want|need] live (chat|help|support|assistance) [please|$]",
    "(phone|telephone|ring) (someone|somebody|anyone)",
    "(can|could|will|would|please) (someone|somebody|anyone|some1) [please|kindly] (respond|reply|answer|\
     call|contact|telephone|phone|ring|get back|get in touch|speak|talk|help me [please] $)",
    "(arrange|schedule|book|expect|want|need|request|have|get) [a|an] [phone] call (from|with|back) {whom}",
    "(want|need|request) [a|an] phone call",
    "(explain|type|write|complain|refer|report) [it|this|that] to {whom}",
    "{want} (customer|live|human|real|technical|personal|more) (support|assistance|help)",
    "have (someone|somebody|(the|your) _) [to] (get|call|contact|phone|ring) (me|us|back|in touch)",
    "(call|reply|response|answer|message) from (one of your|someone|somebody|[{a}] [{a}] [{real}] {staff})",
    "reconnect me", "(explain|tell|describe|discuss|show) ... to (someone|somebody|anyone)",
    "get me (off|out of|outta|away from) [{a}] (bot|robot|chatbot|ai)",
    "(customer|care|service|support|call) executive",
    "(is|are) there [{a}] [{real}] _ (i|we) (can|could) (ask|talk|speak|see|consult|chat)",
    "(someone|somebody|anyone) (can|could|would|will|might|to|please) [please|kindly] [be available to] \
     (telephone|phone|call|ring|contact|talk|speak|discuss|answer|reply)",
    "(can|could|may|might) (someone|somebody|anyone) be available",
    "(past|bypass|around|skip|avoid) [{a}] [stupid] (bot|robot|chatbot|ai|machine)",
    "(refuse|not|no) [to] {talk} [to|with] [{a}] (bot|robot|machine|computer|chatbot|bots|robots|machines)",
    "go away [{a}] (bot|robot)", "(bot|robot) go away", "(want|need|like|trying) to get in touch",
    "{talk} ... (to|2|with) [{a}] [{a}] [{real}] (staff|person|someone|somebody|manager|branch|warehouse|\
     office|doctor|nurse|department|team)",
    "get help from {whom}", "help from [{a}] [{real}] {staff}",
    "(want|need|like|able|can i|could i|may i|might i|possible|let me|wanna) [to|2] [please|just|actually|\
     really|possibly] (talk|speak|tlak|chat) [directly|now] (to|2|with) (a|an|the|your|one|some|ur) _",
    "(reach|contact|see|meet|find|ring|phone|text|message|summon) (a|an|the|your|any|another|one of your) \
     [{real}] [{real}] {staff}",
    "(get|put) [straight|directly] (through to|on to|onto|hold of|ahold of|in touch with) {whom}",
    "(someone|somebody|some1|person|human|anyone|anybody|any1|naebody|agent|one|expert|technician|engineer|\
     colleague) [{real}|there|in there|else] [that|who|whom] [i|we] (can|could|may) (actually|just)",
    "(someone|somebody|some1|person|human|anyone|anybody|any1|naebody|agent|technician|engineer|colleague|\
     adviser|advisor) [{real}|there|in there|else] [that|who|whom|for me|from _] [i|we|from _] [can|could|\
     may|to|available to|about to|around to] [actually|just] (talk|speak|chat|discuss|tae speak)",
    "(who|whom) (can|could|do|should|may|must|would) (i|we) (talk|speak|chat) [to|with]",
    "human (help|support|assistance|contact|interaction|touch|intervention|response|voice|please|now|\
     service)",
    "(hear|hearing) a [{real}] voice",
    "(fancy|have|having|any chance of|chance of|arrange) [a|me] [quick|wee|short|brief|proper] (chat|word|\
     natter|conversation) with {whom}",
    // Want a person; get me a person; put me through.
    "{want} [to] [have|see|get|find|hear from|use|involve|deal with|meet|reach] [please|just|only|actually] \
     [{a}] [{a}] [{a}] [{real}] [{real}] {staff}",
    "{want} [to] [have|see|get|find|deal with|meet] [please|just|only] (someone|somebody|some1) [{real}|\
     else] (to talk|to speak|to explain|to help me|to sort|to look|to phone|to call|to contact|who|with|in \
     charge|senior|higher|now|asap|please|from the|from your|i can|real|on the phone|at the|on this)",
    "(i|we|just|really|please|me|can i have|could i have) [just|really|only|urgently] [want|need|require|\
     have|like|demand] [{a}] [{real}] [{real}] (technician|engineer|specialist|officer|consultant|expert|\
     executive|boss|superior|caseworker|assistant|clerk|associate) (to|please|now|asap|who|immediately|on|\
     urgently|at|$)",
    "(move|take|direct|send|bring|put|get|loop|add|invite|pull) (me|us|in|on) [to|with|in|through to] [{a}] \
     [{a}] [{real}] {staff}",
    "(get|give|find|send|bring|fetch|assign|put) (me|us) [on] [to|with] [please|just|now] {whom}",
    "(transfer|redirect|patch|pass|put|escalate) (me|us) [on|over|through|straight|directly|across|back] \
     [now|please] (to|two|2|onto|ti|tae) _",
    "(connect|switch|hook|direct|route|chuck|link|hand|refer|forward) (me|us) [on|over|through|up|straight|\
     directly|across|back] [now|please] [on] (to|two|2|with|onto|ti|tae) {whom}",
    "(put|patch|pass) (me|us) (through|on|onto|over|in touch)",
    "(transfer|connect|escalate) me [now|please|asap] $",
    "put (someone|somebody|a human|a person|an agent|your manager|the manager|your supervisor|your boss) on",
    "(escalate|transfer|pass|hand|switch|move|send|refer|bump|kick) [this|it|chat|conversation|case|issue|\
     complaint|my _|the _] [on|over|up] (to|with) {whom}",
    "escalate (this|it|my|please|now|to)",
    "(get|bring|fetch|give|find) [{a}] [{a}] [{real}] [{real}] {staff}",
    "get [{a}] [{a}] [{real}] [{real}] (technician|engineer|supervisor|specialist|boss) (to|on|in|here|\
     please)",
    "(let|have|get|ask|make|tell) [{a}] [{a}] [{a}] [{real}] (human|person|staff|someone|somebody|agent|\
     manager|supervisor|colleague|engineer|advisor|adviser|whoever|rep|team|employee|boss|technician|\
     specialist|people|operator) [it was] [from _|who _|there] [to] (answer|call|phone|ring|contact|message|\
     email|talk|speak|reply|take|help|look|handle|deal|respond|sort|reach|step|join|chat|explain)",
    "(someone|somebody|human|person|agent|staff|colleague|team|rep|people) [from _|in _ _|there] [there] \
     [can|could|to|please|kindly] (take over|step in|jump in|join this|come on here|pick this up|go through \
     it|look at it with|look at this with|answer me)",
    "this needs [{a}] [{real}] (human|person|people|expert)",
    "{staff} to (look|sort|go through|help|fix|explain|handle|deal|check|call|assist)",
    "(if|that|for|whether) [{a}] [{a}] [{a}] [{real}] (member of your staff|member of staff|member of the \
     team|someone|somebody|person|human|colleague|adviser|advisor|manager|staff) [from _] [would|could|can|\
     might|may|to|please] [kindly] (speak|talk|call|phone|ring|contact|help|deal|go|look|see|explain|reply|\
     write)",
    "(like|prefer|appreciate|grateful for|want|rather) [very much] [to have] (a|an|one of your) [{real}] \
     (person|human|member|colleague|adviser|advisor|agent)",
    // Is anyone there?
    "any [{real}] [{real}] {staff} [here|there] (available|online|there|around|about|free|here)",
    "(is|are) [{a}] [{real}] [{real}] {staff} (available|online|there|around|free|here)",
    "(can|could) you [please] (pop|put|pass|connect|patch|transfer|get|switch) me (through|on|over|onto|to|\
     in)",
    "who else is there",
    "(do|does|will) [{a}] [{real}] (human|humans|anyone|anybody|someone) [actually|ever|even] (read|work|\
     works|answer|reads|reply)",
    "(person|someone real|somebody real) would be (great|better|good|nice|best|preferable)",
    "(someone|somebody|anyone) (needs|has|must|should) [to] (call|ring|phone|contact|help|answer|talk) [me|\
     us]",
    "(is|are) [not|there] [there|not] [even|really|actually|still|perhaps] [{a}] [{a}] [{real}] (anyone|\
     anybody|any1|someone|somebody|naebody|nobody) [{real}] [actually] (there|here|home|about|around|\
     available|alive|online|out there|listening|reading|awake|working|i can|we can|to talk|to speak|who can|\
     in there|on the other end)",
    "(is|are) there [not|even|really|actually|still] [{a}] [{a}] [{a}] [{real}] [{real}] (person|human|\
     humans|agent|agents|representative|rep|operator|advisor|adviser|technician|engineer|specialist|people|\
     staff|colleague|supervisor|being|member of staff) [there|here|available|online|around|i|we|to|who|that|\
     on|at|in|from|reading]",
    "^ [is|are] [there] (anyone|anybody|any1|somebody|someone) [{real}|not a bot] [out|actually|even|still] \
     [there|here|home|about|around|available|alive|online|awake|listening|at home|at the other end] $",
    "(anyone|anybody|any1) (home|alive|awake|about|around|real|there who|there that|here who|from support|\
     from customer service|at the other end)",
    "surely (someone|somebody|one of you)",
    "(anyone|anybody|any1|someone|somebody) (who|that) [is] (not a bot|not a robot|not a machine|a real \
     person|human|a human|works there|works here|can actually|actually works|actually knows|knows what|has a \
     brain)",
    "(someone|somebody|anyone) with a brain",
    "(got|have|has|do you have|got any) [{a}] (real|actual|live|human|proper) [{real}] (person|people|agent|\
     being|beings|one|staff|humans)",
    "do you [guys|lot] have [any|some] (humans|human|people|agents|staff)",
    "(option|button|way|link|menu) [to|for] [get|speak|talk|chat|reach|contact] [to|with|through to] [{a}] \
     [{real}] [{real}] {staff}",
    // Not a machine.
    "(not|dont) (want|wanna|like|trust|need|get on) [to] [talk|speak|chat|deal] [to|with|w] [{a}] [stupid|\
     virtual|automated|damn] (bot|bots|robot|robots|machine|machines|computer|computers|ai|chatbot|\
     assistant)",
    "(done|tired|sick|fed up|enough|bored) (of|with) ... (bot|bots|robot|robots|machine|machines|chatbot|ai|\
     automated)",
    "(do not|dont|not) (want|wanna|like) ... (bot|bots|robot|robots|machine|machines|chatbot)",
    "(no|stop|enough|without|hate|kill|exit|leave|quit|bypass|escape|skip|over|tired of|sick of|fed up with) \
     [more|with|using|talking to|of] [{a}] [stupid|damn|bloody|useless|automated|virtual|dumb] (bot|bots|\
     robots|chatbot|chatbots|automated answers|automated replies|automated responses|canned answers|canned \
     responses|canned replies|auto replies|chat bot|virtual assistant)",
    "(turn|switch|shut) (off|down) [{a}] (bot|ai|robot|chatbot|machine|you)",
    "(turn|switch|shut) (you|this bot|the bot|this ai|this thing) (off|down)",
    "get [{a}] (bot|ai|robot|chatbot|machine|thing) (off|away|out)", "^ not (you|u)",
    "{staff} ... not (you|u|a bot|a robot|a machine|a chatbot|you lot|ai)",
    "(them|they|human|person|staff) not (u|you)", "instead of [{a}] (bot|robot|machine|chatbot)",
    "rather than [with|to] [{a}] (bot|robot|machine|chatbot|computer)",
    "not (a|the|another) (bot|robot|machine|chatbot) [please|now|thanks] $",
    // Call me.
    "(give|gimme|drop) (me|us) a [quick|wee] (call|ring|bell|buzz|shout|tinkle|callback|phone call)",
    "(call|phone|ring|contact|buzz) (me|us) (back|again|now|asap|please|urgently|immediately|directly|after|\
     before|on my|first thing|when you|about this)",
    "(can|could|will|would|please|must|should) (you|u|someone|somebody|anyone|one of you|they) [please|\
     kindly|just] ((phone|ring|contact) (me|us)|call (me|us) (back|now|today|tomorrow|please|at|on|when|\
     about|$))",
    "(someone|somebody|anyone|one of you) [please|kindly|just] (call|phone|ring|contact|telephone) (me|us)",
    "please (phone|ring|contact) (me|us)", "please call (me|us) $",
    "(someone|somebody|colleague|manager|supervisor|agent|team|engineer|adviser|advisor|engineers|advisers|\
     technician|staff|rep|officer|whoever) [from _|in _ _] [it was] [please|to|should] (call|phone|ring|\
     contact) [me|us] (back|me|us|directly|again|after|this|today)",
    "(can|could|would|will|may|might) [{a}] [{a}] [{a}] [{real}] (member|members|engineer|engineers|manager|\
     supervisor|adviser|advisor|advisers|agent|agents|colleague|person|human|someone|somebody|technician|\
     officer) [of] [your|the] [_] [team|staff] [please] (call|phone|ring|contact|give|get|reach|help|take|\
     speak|talk|message)",
    "(want|need|request|requesting|schedule|book|arrange|get|have|like|ask for|asking for|order|prefer|\
     appreciate|expecting|waiting for) [to have|for] (a|an|the|my|your) [phone|urgent] (callback|call back|\
     phone call|call from|ring back)",
    "^ (call|phone|ring|contact) me [back] $", "^ [{a}] [phone] (callback|call back|call me back) $",
    "get (whoever|someone|somebody) ... (to) (call|phone|ring|contact)",
    // A person and nothing else.
    "^ [to|get|i said|i said i want] [{a}] [{real}] [{real}] {staff} [{real}|here|required|needed|wanted|\
     only|with a pulse|in charge] $",
    "^ [{a}] [{real}] (someone|somebody|customer service|customer services|customer support|customer care|\
     live chat|live support|help desk|technical support|tech support|real one|boss|head office) [department|\
     team|{real}] $",
    "[{a}] {staff} (pls|plz|please|now|asap|immediately)", "^ {staff} {staff}", "{staff} {staff} {staff}",
    "(real|actual|live|human|proper) [{real}] (person|human|agent|people|operator|rep|representative|being|\
     someone|somebody) [not|only|i|that|who|please|now|to|right]",
    "(department|dept|billing|retention|retentions|complaints|sales|support|claims|accounts) [team|\
     department|dept] (please|now|pls)",
    "(custom*|costumer) ser* (agent|rep|reps|representative|person|advisor|adviser|manager)",
    "(humanbeing*|realperson*|talkto*|speakto*|talkwith*|humanplease|humanagent|liveagent*)",
    "(asked|asking|ask|begging|beg) [you] for [{a}] [{real}] [{real}] {staff}",
    "{want} one of your [_] (agents|people|team|staff|advisers|advisors|officers|colleagues|engineers|guys|\
     managers)",
    // The same by other ways round: found by a third and a fourth writer of requests.
    "(^|please|just|so|then) (call|phone|ring|telephone) me (i|im|my|you|it|this|and|or|on|at|$)",
    "(chance of|possible for|way for|way of getting) ... (someone|somebody|anyone|{whom}) [_] [_] [_] (taking|calling|\
     ringing|helping|answering|phoning|looking|to)",
    "a [quick|brief|proper|private] word with (them|him|her|{whom}|{role})",
    "(like|want|prefer|need|ask|asking|request|appreciate|expect|love) [to|to be|be|being] (called|rung|phoned|\
     contacted|telephoned) [back]",
    "{want} [to] (speak|talk|chat) [_] [{a}] [{real}] (senior|boss|superior|{staff}|{role})",
    "(some one|any one|someone|somebody|sum1|sm1|some1|any1|anyone) [please|kindly|just] (call|ring|phone|help|reply|\
     answer|contact|gimme|give) (me|us|a ring)",
    "prefer (people|humans|staff|[{a}] {staff}) (to|over|rather)",
    "who [is|else is] (available|free|on duty|on shift) $", "who else (have you got|can help|is there|could)",
    "(anyone|anybody|someone|somebody|any one) else (there|here|available|around|on|i can|who can|please|$)",
    "(hand|pass|put|transfer|refer|switch|send|move) (me|us|this|it) [over|through|on] to (one|anyone|someone|somebody|\
     whoever) (who|that|there|with|from|in|else|please|$)",
    "(continue|carry on|proceed|go on|sort|resolve|finish) [this|it] with (one of|[{a}] {staff}|someone|somebody)",
    "(is|are) any of (your|the|you) [_] [_] (free|available|there|around|online|about)",
    "(swap|replace|trade|exchange) you (for|with)", "too _ for [{a}] [_] {machine}",
    "(connect|conect|transfer|put) me [through] (to|with) (costum*|custom*|client*|human|support|the) _",
    "(arrange|schedule|organise|organize|book|set up) [_] [_] call [back] (with|from) _",
    "(arrange|organise|organize) for ... to (call|give|ring|phone|contact|speak|talk)",
    "(can|could|will|would|please|kindly) [you] [please|just] (fetch|find|get|bring|send|grab) [me] (someone|somebody|\
     anyone|anybody) [$|who|to (talk|speak|help|explain|look)]",
    "(request|want|need|arrange|book|schedule|requesting) [{a}] (callback|call back|ring back)",
    "(like|want|need|request|demand) [{a}] escalation",
    "(explain|explaining|tell|telling|saying) [this|it|that|everything] to [{a}] [_] ({staff}|{role})",
    "(do|does) [{a}] [{real}] [{real}] [{real}] (soul|human|person) [actually|ever|even] (work|answer|read|exist)",
    "(someone|somebody|anyone|{staff}) (on|at|behind) (the other (end|side)|this chat|this screen)",
    "(staff|people|humans|person) only $", "how (can|do|could) i (bypass|skip|get past|get around) (this|you|it|the)",
    "(someone|somebody|anyone|person) [that|who] (i|we) (can|could|may|might) [please|just] (explain|tell|talk|ring|phone|\
     speak)",
    "other than [{a}] {machine}",
    "(demand|insist|wish|require|expect|hope|prefer) [on|to] (talk|speak|talking|speaking) (to|with) _",
    "^ [{a}] [{real}] [{real}] ({staff}|{role}) (please|pls|plz|plss|now|asap|immediately) $",
    "(colleague|someone|somebody|anyone|one) of yours", "({staff}|{role}|who|that) (can|could|to) take over",
    "(do|have) you [have|got] (anyone|someone|anybody|somebody) (who|that)",
    "(route|hand|patch|escalate|refer) me [over|through|up|on] to", "connect (me|us) (to|with) (them|him|her|sombody)",
    "(get|have|ask|tell|let) (him|her|them) [to] (call|ring|phone|contact|message|text|write|reply|get back)",
    "^ [{a}] [{real}] ({role}|{staff}) (please|pls|plz)",
    "page (a|an|the|your) [{real}] ({staff}|{role})", "put (mr|mrs|ms|miss|dr|one) [_] on",
    "(have|get|ask|let) [your] _ [from|in] [_] [to] (phone|call|ring|message|contact|text|telephone) (me|us|our _)",
    "get me (one|1) $", "({staff}|{role}) [who|that] (i|we) (can|could) (message|talk|speak|chat|ask|text)",
    "(yarn|natter|chinwag|word|talk) with (one of|{whom})",
    "any of your (lot|guys|people|team|staff|colleagues) (about|around|there|free|available|online)",
    "(can|could|would|will) [{a}] [_] ({staff}|{role}) [please|just] (message|call|ring|phone|text|email|contact|write) \
     (me|us)",
    "(until|when|for|if|that|so) a (person|human) (is|can|answers|could|gets|picks)",
    "(transferring|transfer|pass|put|press _) [me] [on|through|over] (to|for|one) [{a}] [{real}] {staff}",
    "arrange for [{a}] [_] _ to (telephone|ring|phone|call|contact|give)",
    "not [{a}] (bot|robot|machine|computer|chatbot|ai) ... (person|human|someone|somebody|people)",
    "(is|are) there (somebody|someone|anyone|anybody) ... who (can|could|would|might|may) (help|talk|speak|answer|explain|look)",
    "(on|over|by) the phone [instead] (with|to) (somebody|someone|anyone|anybody|{whom}|{role})",
    "(can|could|may) (i|we) [please|just] (talk|speak|chat|discuss) [this|it] (on|over|by) [the] phone", "face to face",
    "^ is _ (around|about|in today|on shift|on duty)", "(on|at) the switchboard", "(pass|give) me one [_] ({staff}|{role})",
    "(wake up|wake|call in|find|fetch|ask) one of your _", "(somone|someon|smone|somene|sombody|sumbody|sumone) [from|form|can|to|please]",
    "(have|get|let) (them|him|her) [to] (type|talk|speak|answer) [to] (me|us)",
    "(arrange|organise) for (somebody|someone|anybody) to (give|call|ring)",
    "(speak|talk|speaking|talking) (to|with) (one|1) [_] (person|human|people|employee|worker)",
    "either [{a}] {staff} (answers|calls|rings)", "(a person|someone) (behind|at) the (counter|desk|till)",
];
