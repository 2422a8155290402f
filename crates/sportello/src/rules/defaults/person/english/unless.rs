//! What speaks against a request for a person in English: something told of one, one of other people, no wish for one.

#[rustfmt::skip]
pub const UNLESS: &[&str] = &[
    // Opening hours; other agents; things for sale; a question whether one is needed.
    "(when|what time|what hours|which days|is) ... live chat ... (open|opens|close|closes|staffed|start|end)",
    "(in person|online) or (in person|online)", "(is|was|are) the _ {human}",
    "transfer [my|the] _ to (someone|somebody) else", "{staff} already",
    "(handed|passed|given) [over] to [the|a] (courier|driver)", "(someone|somebody) who already",
    "do you [ever|also|still] (talk|chat|speak)",
    "(talk|speak|chat|discuss) [directly|again|it|this] (to|with|2) (you|u|alexa|siri|google|my _|\
     friends|god)",
    "will (the|my) _ (phone|call|ring|text|contact|take|talk)", "(agent|operator) (code|id|number|discount|licence|\
     license|fee|fees|manual|mode)", "(sales|provider|multi|another|with another|no|one) (agent|operator)", "human readable", "(any|no|than a|than any) human (could|can|would|ever)",
    "(through|via|using|by) an agent", "agent (i|we|you) [just|already] (spoke|talked|met|dealt|chatted)", "no need to put me",
    "not human", "captcha ... human", "does [the|my] _ [_] need (someone|somebody)", "(without|can) a person (without|with)",
    "contact person", "your {staff} (refunded|told|said|in the)", "(chat|talk|speak) with (other|my|the) (players|friends|\
     users|group|members|team mates)", "(forget|no|never mind) [{a}] {staff}", "(earn|salary|paid) ... {staff}",
    "to (someone else|a different person|another person)", "{staff} will not", "(call|message) from a person saying",
    "{staff} (earn|need|needed to|see|swap|approved|approve)", "if someone calls me", "when someone calls me",
    "(call|message|email|text) from (someone|somebody) (claiming|pretending|saying)",
    "(meeting|visiting|seeing|chatting) [with] [{a}] ({staff}|support)", "{staff} needed (to|for)",
    "(do not|dont|not|never) (want|wish|need|like) to be (called|phoned|rung|contacted|transferred)",
    "no need to (pass|put|transfer|connect|call) (me|us)", "(hate|not an|no|nah not an) (talking to people|agent)",
    "(taught|written|made|done|run) by a {human}", "(pay|salary|wages) for ...", "asked to (speak|talk) (to|with) ... and",
    "(do not|dont) (need|want) [{a}] (callback|call back|call) [any more|anymore|now]",
    "my (agent|supervisor|manager|representative|accountant) (wants|needs|asked|says|said|submit|can|has|is)",
    "human (skeleton|grade|album|hands|size)", "operator (chair|seat|headset|console)", "{human} album",
    "(can|does) a (representative|agent) _ for me", "(send|ship|deliver|post|buy) (flowers|it|this|them|one|gifts|presents|something|a _) ... (to|for) (someone|somebody)",
    "(call|text|message) me (a taxi|an uber|a cab)",
    "is there a staff", "(mute|block|assign ... to|call) a {staff}", "(buy|bought|purchase|purchased) [it|one] from {whom}",
    "(sound*|look*|seem*) [almost|so|very|really|quite|too] [like] [a] {human}",
    "human (papilloma*|capital|geography|biology|anatomy|behaviour|history|milk|growth|sciences|science|\
     hand)",
    "(customer service|support|staff|team) (was|is|were|are) [very|really|so|always] _",
    "(^ |i|we) (need|want|get) (someone|somebody) to (witness|sign|collect|install)",
    "(no need for|without having to [see|meet|call]|do not need) [{a}] [{real}] {staff}",
    "(department|faculty|school|master|degree|module) of human", "the _ agent", "agent (in|for) (an|a) _",
    "(managing|cleaning|contrast|night|letting|booking|delivery|double|special|free|chemical|bleaching|\
     raising|anti _) agent",
    "(add|sell|selling|buy|order|wear|play|become|cosplay) [{a}] [_] {human}",
    "(do|does|will|would|should|must|why|if|when) (i|we|you|they) [really|also|still] need [{a}] [{a}] [_] \
     ({staff}|{role}|someone|somebody)",
    "(book|cancel|reschedule|change|move) ... (appointment|visit|lesson|session) ... with ... {role}",
    // I do not need a person; without ringing anybody; stop calling me.
    "(do not|dont|without|rather not|no need|did not|never|avoid|instead of) [want|need|having|have|wish|\
     like|to] [to|you to] [{talk}|be transferred|transfer|call|phone|ring|calling|ringing|phoning|contact|\
     contacting|be put|talk|talking|speaking] [to|with|through to] [me|us] {whom}",
    "(do not|dont|stop|no need to|not to|never|please not) [want|need|you|people|anyone|anybody|to] [to] \
     [be] (call|calling|phone|phoning|ring|ringing|contact|contacting|transfer|connect|escalate) (me|us)",
    "(rather|happy to|prefer to|i) (stay|stick|keep|carry on|talk|chat) with (the|this|you|a) (bot|robot|\
     assistant|chatbot)",
    // I spoke to a person; are you a person; they called me.
    "(spoke|spoken|talked|chatted|been on) [already|just] (to|with) {whom} [yesterday|today|last|already|on|\
     who|and|this]",
    "(assume|assuming|think|thought|am|i) [i] [am|was] (talking|speaking|chatting) (to|with) {whom}",
    "(are|r) (you|u) [{a}] [{real}] {staff}", "you [are] not [{a}] [{real}] {staff}",
    "if you [are] [{a}] [{real}] {staff}", "who is your {staff}",
    "(think|act|talk|talks|sound|sounds|look) like a [{real}] {staff}",
    "(human|person) or [{a}] (bot|robot|machine|computer|ai)",
    "(bot|robot|machine|computer|ai) or [{a}] [{real}] {staff}", "(best|worst|lovely) [{real}] {staff}",
    "(switch|change|changing|new|old|previous|current|network|mobile|my) [my] operator",
    "(nobody|no one|never|why) ... call me back", "(is|was) (this|that|it) [{a}] [{real}] {staff}",
    // Somebody to do something at home, somebody else's person.
    "(someone|somebody) to (come|mount|pack|install|fit|collect|pick|carry|deliver|hang|repair|sign|send|\
     give|look after|transfer|pay)",
    "transfer (it|this|that|money|funds|ownership|my _|the _|a _) to (someone|somebody|another|a friend)",
    "(add|report|remove|nominate|invite|delegate|authorise|authorize|include|cover|covers|hire|pay|money to|\
     become|meeting with|cost of|fee for) (a|an|another|your) [{real}] {staff}",
    "(a|an) {staff} (have to|has to|has|had|i hit|i sent|can collect|under|over|with a|was|aged|from my|\
     living|named)",
    // An agent did or said something, or does something to a thing.
    "{staff} [on the phone|in the shop|from _ _|yesterday|already|never|just|who] (told|said|says|gave|\
     promised|called|rang|phoned|marked|was|were|has|had|came|left|made|did|sent|cancelled|canceled|charged|\
     asked|never|refused|hung|lied)",
    "(told|called|rang|phoned|emailed|promised|advised|spoke|spoken|talked|informed|gave|given|seen|met|\
     made by|\
     sent by|charged by|reviewed by|signed by|as|between|difference|salary|job|jobs|hiring|hire|apply|\
     which|become|be|becoming|according to) [already|\
     to|with|by|from|a|an|the|me] [{a}] [{a}] [{real}] [{real}] {staff}",
    "(your|the) {staff} (available|recorded|allowed|accept)",
    "(can|do|are) your {staff} (see|read|get|have|know)", "do i need a {staff}",
    // Other people, and the words in other senses.
    "(another|second|third|per|every|each|single|which|missing|named|disabled|elderly|extra) person",
    "person (discount|named|gets|whose|to person)",
    "(estate|travel|tour|street|tram|bus|slot machine|game|radio|cable|real estate|secret|cleaning|insurance|\
     letting|user|delivery|cleaning|password|property|project|task|file|crane|forklift|mobile|network|\
     trading|package|download|window) (agent|agents|operator|operators|manager|managers)",
    "(second|third|first|two|three|four|five) (person|people)", "(for|per|only|just|than) one person",
    "human (error|errors|rights|hair|resources|remains|trafficking|body|food|consumption|made|nature|life)",
    "(be|become|becoming|as|hiring|hire|vacancies for|job as|recruiting|for) [{a}] [{real}] [{real}] {staff} \
     (job|jobs|role|position|vacancy)",
    "(be|become|hiring) [{a}] [{real}] [{real}] {staff}",
];
