//! The sets of words that the patterns of English are made of.

use crate::rules::defaults::Set;

/// What stands before a noun; up to three of them do ("one of your").
#[rustfmt::skip]
pub const A: Set = ("a", &[
    "a", "an", "the", "your", "ur", "some", "any", "one", "1", "this", "that", "my", "our", "another",
    "other", "of", "those", "these", "you", "actual", "una", "un",
]);

/// That it be a human being, and which.
#[rustfmt::skip]
pub const REAL: Set = ("real", &[
    "real", "actual", "live", "living", "proper", "human", "genuine", "breathing", "senior", "qualified",
    "trained", "different", "nice", "single", "decent", "local", "helpful", "competent", "friendly",
    "dedicated", "customer", "client", "service", "services", "support", "care", "sales", "account",
    "accounts", "claims", "technical", "tech", "fraud", "billing", "branch", "duty", "shift", "bank", "team",
    "call", "centre", "center", "concerned", "relevant", "right", "correct", "appropriate", "responsible",
    "kind", "young", "patient", "knowledgeable", "planning", "floor", "office", "store", "complaints", "returns", "specialist", "virtual",
]);

/// Words that are hardly used but to ask for one.
#[rustfmt::skip]
pub const HUMAN: Set = ("human", &[
    "human", "hooman", "agent", "representative", "operator", "supervisor",
    "(real|actual|live|living|breathing|human) (person|persons|people|ppl|being|beings|one|someone|somebody|rep|\
     reps|staff|advisor|adviser|assistant|employee|helper|worker|soul|body|bloke|lass|lady|gentleman|\
     member of [your|the] (staff|team))",
    "customer (service|services|support|care) (agent|rep|reps|person|representative|advisor|adviser|manager)",
]);

/// Who is there to answer: a request even as a single word.
#[rustfmt::skip]
pub const STAFF: Set = ("staff", &[
    "{human}", "humans", "agents", "representatives", "operators", "operatore", "person", "being", "beings",
    "rep", "reps", "advisor", "advisors", "adviser", "advisers", "employee", "employees", "colleague",
    "colleagues", "manager", "managers", "supervisors", "(member|members) of [your|the|ur] [_] (staff|team)",
    "(staff|team) member",
]);

/// Whom one may ask to talk to: anyone who works somewhere.
#[rustfmt::skip]
pub const WHOM: Set = ("whom", &[
    "[{a}] [{a}] [{a}] [{real}] [{real}] {staff}",
    "(someone|somebody|some1|sum1|sm1|anyone|anybody|any1|naebody|nobody|no one|whoever|some one|any one|some \
     body)",
    "one of (you|your|ur|the) [lot|people|guys|team|own]", "you (guys|lot|directly|all|people)",
    "(higher up|in charge|head office)",
    "[{a}] [{a}] [{a}] [{real}] [{real}] (people|folks|staff|team|department|dept|desk|officer|officers|\
     gentleman|lady|guy|lad|lot|boss|superior|executive|engineer|technician|specialist|expert|consultant|\
     clerk|handler|associate|assistant|attendant|receptionist|operative|doctor|nurse|pharmacist|teller|\
     cashier|underwriter|adjuster|broker|solicitor|lawyer|counsellor|councillor|librarian|teacher|principal|\
     director|coordinator|administrator|secretary|worker|caseworker|professional|individual|soul)",
    "[{a}] [{a}] (customer (service|services|care|support)|support|tech support|technical support|help desk|\
     helpdesk|reception|billing|sales|accounts|claims|complaints|retention|retentions|council tax|housing|\
     returns)",
]);

/// What one does not want to talk to.
#[rustfmt::skip]
pub const MACHINE: Set = ("machine", &[
    "bot", "bots", "chatbot", "chatbots", "chat bot", "robot", "robots", "machine", "machines", "computer",
    "computers", "ai", "software", "algorithm", "program", "automation", "automated", "automatic",
    "recording",
    "recordings", "script", "scripts", "virtual assistant", "virtual agent", "auto reply", "auto replies",
    "canned (answers|responses|replies|response|answer|reply)", "macro", "macros", "menu", "menus",
]);

/// Who wishes something.
#[rustfmt::skip]
pub const WANT: Set = ("want", &[
    "want", "wanted", "wants", "wanna", "need", "needed", "needs", "would like", "should like", "much like",
    "i like", "id like", "we like", "would love", "prefer", "rather", "sooner", "require", "demand",
    "request", "requesting", "demanding", "asking for", "asked for", "ask for", "looking for", "insist on",
    "trying to get", "waiting for", "give me", "get me", "get us", "find me", "fetch me", "bring me",
    "let me have", "let me get", "(can|could|may|might) (i|we) [please|just] (have|get|see)",
    "(can|could) you [please] get",
]);

/// To talk.
#[rustfmt::skip]
pub const TALK: Set = ("talk", &[
    "talk", "talking", "tlk", "speak", "speaking", "tlak", "takl", "complain", "escalation", "taalk", "spk",
    "chat", "chatting", "converse", "conversation", "communicate", "connect", "connected", "liaise",
    "discuss", "discussion", "(get|put) through", "in touch", "(get|take) (hold|ahold)",
    "a [quick|brief] word", "escalate", "reach out", "interact", "transferred", "put through",
    "passed [over|on]", "handed over", "deal", "dealing", "consult", "explain (it|this)",
]);
