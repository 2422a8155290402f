//! How the customer feels: losing patience, insults.
//!
//! Neither takes the conversation away from the assistant. Who is losing patience is offered a person
//! with the answer, at once: waiting for a second sign makes it worse. Shouting counts as such a sign.
//! An insult is first met with the house rules, by the conversation; from the second on a person is
//! offered, not sent: colleagues are not there to be insulted, and many who insult a machine are
//! polite to a human.

use super::{Act, Default, Lists, Reason};

pub const RULES: &[Default] = &[
    Default {
        id: "frustration",
        reason: Reason::Frustration,
        act: Act::Offer,
        after: 1,
        priority: 15,
        italian: FRUSTRATION_IT,
        english: FRUSTRATION_EN,
    },
    Default {
        id: "abuse",
        reason: Reason::Abuse,
        act: Act::Offer,
        after: 2,
        priority: 5,
        italian: ABUSE_IT,
        english: ABUSE_EN,
    },
];

const FRUSTRATION_IT: Lists = Lists {
    patterns: &[
        "(è|e) [già|ormai] la (seconda|terza|quarta|quinta|decima|ennesima|centesima|millesima) volta",
        "(quante|dieci|mille|cento|tre|3|quattro|4|10|100|1000) volte (ve|te|lo|devo|che|ho|che lo) [lo] \
         [devo|ho|dico|chiedo|scrivo|ripeto|dire|detto|chiesto|scritto]",
        "(è|siete|sono) (assurdo|inaccettabile|vergognoso|vergognosi|scandaloso|ridicolo|ridicoli|pazzesco|\
         allucinante|inconcepibile|inammissibile)",
        "(vergogna*|vergognat*|che schifo|uno schifo|fate schifo|fai schifo|fate pena|fate ridere)",
        "(presa|prendendo|prendete|prende|prendermi|prendi) [mi|ci] (in giro|per il culo|per i fondelli)",
        "(sono|siamo) [veramente|davvero|proprio|molto] (stufo|stufa|stufi|stanco di|stanca di|esasperato|\
         esasperata|arrabbiato|arrabbiata|furioso|furiosa|incazzato|incazzata|disperato|disperata|deluso|\
         delusa)",
        "(non ne posso più|mi avete stancato|mi avete rotto|ne ho abbastanza|ne ho le tasche|mi sono rotto|\
         basta prendere|ma vi rendete conto|ma stiamo scherzando|state scherzando|roba da matti)",
        "(non|nn) (capisci|capite|servi|servite) [a|un] (niente|nulla|cazzo)",
        "(sei|siete|è) [proprio|solo|totalmente|davvero] (inutile|inutili|incompetenti|incapaci|\
         inaffidabili)",
        "(non|nn) (hai|avete) [ancora|mai] (risposto|capito) [alla|a] [mia] [domanda|niente|nulla]",
        "(pessimo|pessima) (servizio|assistenza|esperienza)",
        "servizio (pessimo|vergognoso|scandaloso|indecente|da schifo|penoso)",
        "nessuno [mi] risponde [mai]",
        "(settimane|mesi|giorni|ore) che (aspetto|attendo|provo|chiamo|scrivo|vi scrivo|vi chiamo)",
        "(non ci compro|non compro|mai) più [niente|nulla] da voi",
        "(ma|mi) (stai|state) [mi] (ascoltando|prendendo)",
    ],
    unless: &[
        "(è|e) la (seconda|terza) volta che (compro|vengo|ordino|acquisto)",
        "(scherzo|tranquilli|complimenti) ... (inutile|assurdo)",
    ],
};

const FRUSTRATION_EN: Lists = Lists {
    patterns: &[
        "(third|fourth|fifth|tenth|hundredth|umpteenth|nth) time [i|that|we|asking|i have|of]",
        "(how many|hundred|ten|10|100|million|three|3|four|4|five) [more] times (do|must|have|did|i|already|\
         now)",
        "(this|it|that) [is] [just|so|absolutely|completely|utterly|getting|beyond] (ridiculous|absurd|\
         unacceptable|outrageous|pathetic|shameful|a joke|a disgrace|disgraceful|insane|infuriating|\
         appalling|a farce|nonsense|shocking)",
        "(absolutely|utterly|totally|completely) (ridiculous|shocking|disgusting|disgraceful|useless|\
         unacceptable|appalling|pathetic)",
        "(you|this|it|bot|service) [are|is] [just|so|completely|totally|absolutely|all|a] (useless|hopeless|\
         pathetic|incompetent|clueless)",
        "(shame on you|sick of this|sick and tired|fed up|had enough|lost patience|losing patience|running \
         out of patience|at my wits end|beyond frustrated|waste of [my] time)",
        "(i|we) [am|are] [so|really|very|extremely|absolutely|getting] (angry|furious|frustrated|livid|\
         fuming|annoyed|disappointed)",
        "(worst|terrible|awful|horrible|appalling|dreadful|disgusting|shocking|rubbish|pathetic) [customer] \
         (service|company|experience|support)",
        "(do|are) you [even|not] (understand|listening|reading|taking the piss|kidding me|having a laugh|\
         joking)",
        "(you|it) [do] (not|never) (understand|listen|help|answer|get it) [me|a thing|anything|my question|\
         at all]",
        "(you|nobody) (keep|keeps) (sending|repeating|saying|giving|ignoring)",
        "(weeks|days|months|hours) [and] [weeks|days|months|hours] (of waiting|i have been waiting|waiting \
         and)",
        "going (round|around) in circles",
        "(what a|it is a|this is a|absolute|complete) (joke|disgrace|shambles|farce)",
        "never (buying|ordering|shopping|using) (from|with|here|you|this) [you] [again]",
    ],
    unless: &[
        "(was|were) [just] [so] (angry|furious|frustrated) (but|until) ... (thanks|thank|great|sorted)",
    ],
};

const ABUSE_IT: Lists = Lists {
    patterns: &[
        "(stronzo*|stronza*|stronzi*|stronzetto|coglione|coglioni|cogliona|cazzone|cazzoni|bastardo|bastardi|\
         bastarda|merda*|merde*|puttana|puttane|troia*|zoccola*|mongoloide|handicappato|minchione|minchioni|\
         pirla*|testa di cazzo|teste di cazzo|figlio di puttana|figli di puttana|pezzo di merda|pezzi di \
         merda)",
        "(vaffanculo|fanculo|affanculo|vaffa|fottiti|fottetevi|crepa*|crepate*|muori*|andate a cagare|vai a \
         cagare|va a cagare|a quel paese)",
        "(sei|siete|brutto|brutti|razza di|che) [solo|proprio|dei|degli|un|una|uno|un branco di|una massa di|\
         tutti|delle|sto|veramente] [grandissimi|grandissimo|gran|poveri|povero] (idiota|idioti|cretino|\
         cretini|cretina|deficiente|deficienti|imbecille|imbecilli|scemo|scemi|scema|stupido|stupidi|stupida|\
         ignorante|ignoranti|ladro|ladri|truffatori|truffatore|delinquenti|pagliacci|buffoni|parassiti|\
         animali|bestie)",
        "(stupido|stupida|idiota|cretino|scemo|deficiente|imbecille) [di|d'] [un|uno|una] (bot|robot|\
         computer|programma|macchina|chatbot|operatore|impiegato)",
        "(rincoglioniti|rincoglionito|incapaci di merda|servizio di merda|azienda di merda|sito di merda|\
         rompicoglioni)",
        "^ (idiota|idioti|cretino|cretini|deficiente|deficienti|imbecille|imbecilli|scemo|stupido|ladri|\
         truffatori|buffoni|pagliacci|ladro) $",
        "(non|mi) [me ne] (frega|rompi|rompete|rompere) [un|il|i] (cazzo|coglioni|palle)",
        "(che|ma che|porco|porca) (cazzo|dio|madonna|troia|puttana)",
    ],
    unless: &[
        "(mi sento|sono io|sono stato|sono) [un|uno|una|così|proprio] (idiota|scemo|stupido|stupida|cretino|\
         deficiente)",
    ],
};

const ABUSE_EN: Lists = Lists {
    patterns: &[
        "(fuck|fucking|fuckin|fucked|fucker|fuckers|motherfucker|motherfuckers|fck|fcking|stfu)",
        "(bitch*|bastard*|asshole*|arsehole*|cunt|cunts|dickhead*|wanker*|twat|twats|prick*|slut|whore*|\
         retard*|shithead*|dumbass*|dipshit*|tosser*|bellend*)",
        "(you|your|ur|u|this|these|bunch of|bloody|stupid|what an|what a|complete|absolute|total) [are|all|\
         lot|guys|people|is|company] [all|such|just|a|an|bunch of|fucking|bloody|complete|total] (idiot|\
         idiots|moron|morons|imbecile|imbeciles|scum|liar|liars|thief|thieves|crook|crooks|clown|clowns|\
         scammer|scammers|vermin|trash)",
        "(stupid|dumb|useless|idiotic|bloody|damn|crappy|shitty|moronic) (bot|robot|machine|computer|chatbot|\
         ai|program|people|company|piece of)",
        "(piece of|bunch of|full of|load of) (shit|crap|garbage)",
        "(go to hell|drop dead|screw you|get lost|shut up|piss off|bugger off|sod off|go die|up yours|kiss \
         my)",
        "^ (idiot|idiots|moron|morons|stupid|dumb|thieves|liars|scammers|crooks|bullshit|shit|crap) $",
        "(you|u) [are] [so|such a|really|very|just|pretty] (stupid|dumb|retarded|thick|disgusting)",
        "(bullshit|bull shit)",
    ],
    unless: &["(i|me) [am|feel|was|felt] [so|such|a|an|like] [a|an] (idiot|stupid|dumb|moron|bad)"],
};
