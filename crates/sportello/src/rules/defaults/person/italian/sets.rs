//! The sets of words that the patterns of Italian are made of.

use crate::rules::defaults::Set;

/// What stands before a noun; up to three of them do ("un altro vostro collega").
#[rustfmt::skip]
pub const UN: Set = ("un", &[
    "un", "uno", "una", "1", "na", "nu", "il", "lo", "la", "i", "gli", "le", "del", "dei", "degli", "delle",
    "della", "dello", "dell", "dai", "dagli", "all", "dal", "qualche", "quel", "quello", "quella",
    "questo", "questa", "sto", "sta",
    "vostro", "vostra", "vostri", "vostre", "tuo", "tua", "tuoi", "suo", "sua", "nostro", "nostra", "altro",
    "altra", "altri", "singolo", "singola", "bravo", "brava", "vero", "vera", "semplice", "nuovo", "diverso",
    "diversa", "nessun",
]);

/// That it be a human being, or a good one.
#[rustfmt::skip]
pub const VERO: Set = ("vero", &[
    "vero", "vera", "veri", "vere", "umano", "umana", "umani", "umane", "reale", "reali", "fisico", "fisica",
    "vivo", "viva", "competente", "esperto", "esperta", "specializzato", "serio", "seria", "normale",
    "pensante", "human", "qualificato", "preparato", "(in|di|con) carne [e|ed|o] [ossa|osso]", "in persona",
    "dal vivo",
]);

/// Words that are hardly used but to ask for one.
#[rustfmt::skip]
pub const UMANO: Set = ("umano", &[
    "operatore", "operatrice", "operator", "umano", "umana", "(un|nu|mica|un solo) cristiano",
    "centralinista", "sportellista",
    "(essere|persona|persone|qualcuno|uno|una|gente|voce|assistente|assistenza|aiuto|supporto|contatto) \
     {vero}",
]);

/// Who is there to answer: a request even as a single word.
#[rustfmt::skip]
pub const OPERATORE: Set = ("operatore", &[
    "{umano}", "operatori", "operatrici", "umani", "addetto", "addetta", "addetti", "consulente",
    "consulenti", "collega", "colleghi", "responsabile", "supervisore", "incaricato", "incaricata",
    "impiegato", "impiegata", "impiegati", "funzionario", "funzionaria", "dipendente", "dipendenti",
    "collaboratore", "collaboratrice", "assistenza umana",
]);

/// Whom one may ask to talk to: anyone who works somewhere.
#[rustfmt::skip]
pub const PERSONA: Set = ("persona", &[
    "{operatore}", "persona", "persone", "personale", "staff", "qualcuno", "qualcuna", "quarcuno",
    "quarcheduno", "quaccheduno", "qualcun altro",
    "qualcheduno", "qualchedun", "centralino", "(uno|una) [di|dei|delle] (voi|vostri|vostre)",
    "uno (bono|bravo|di loro)", "anima viva", "gente", "tecnico", "tecnici", "tecnica", "manager", "capo",
    "superiore", "superiori", "direttore", "direttrice", "direzione", "titolare", "dirigente", "referente",
    "rappresentante", "commerciale", "commesso", "commessa", "venditore", "venditrice", "specialista",
    "liquidatore", "perito", "gestore", "agente", "medico", "dottore", "dottoressa", "infermiera",
    "infermiere", "farmacista", "avvocato", "ingegnere", "geometra", "assistente sociale", "assessore",
    "vigile", "preside", "professore", "maestra", "insegnante", "bibliotecaria", "bibliotecario", "cassiere",
    "cassiera", "istruttore", "istruttrice", "coordinatore", "coordinatrice", "cuoco", "amministratore",
    "proprietario", "proprietaria", "padrone", "padrona", "receptionist", "reception", "segretaria",
    "segretario", "segreteria", "amministrazione", "ufficio", "reparto", "filiale", "assistenza", "supporto",
    "customer (care|service)", "call center", "servizio (clienti|assistenza)", "signorina", "signora",
    "signore", "ragazza", "ragazzo", "esperto", "esperta", "interlocutore", "agent", "squadra", "team",
    "person", "somebody", "someone",
]);

/// With whom.
#[rustfmt::skip]
pub const CHI: Set = ("chi", &[
    "[{un}] [{un}] [{un}] {persona}", "chi", "voi", "qualcosa",
    "(uno|una|quello|quella|quelli) (che|vero|vera|di|del|dell'|della|dei)",
]);

/// Somebody of theirs, or whoever works somewhere.
#[rustfmt::skip]
pub const QUALCUNO: Set = ("qualcuno", &[
    "[{un}] [{un}] [{un}] ({persona}|{ruolo})", "[{un}] [{un}] _ {persona}",
]);

/// What one does not want to talk to.
#[rustfmt::skip]
pub const MACCHINA: Set = ("macchina", &[
    "bot", "bots", "chatbot", "chat bot", "robot", "robottino", "macchina", "macchine", "macchinetta", "macchinette", "(sistema|assistente|risposta) automatico",
    "computer", "software", "programma", "algoritmo", "automa", "automatico", "automatica", "automatici",
    "automatiche", "automatismi", "risponditore", "risponditori", "disco", "nastro", "segreteria telefonica",
    "ia", "ai", "intelligenza artificiale", "assistente virtuale", "assistenti virtuali", "voce registrata",
    "voce metallica", "voce sintetica", "messaggi registrati", "risposte (preconfezionate|preimpostate|\
     standard|precompilate|copia e incolla)", "copia e incolla",
]);

/// When and how, between a verb and the rest.
#[rustfmt::skip]
pub const SUBITO: Set = ("subito", &[
    "subito", "adesso", "ora", "direttamente", "immediatamente", "proprio", "solo", "soltanto", "almeno",
    "davvero", "finalmente", "urgentemente", "anche", "invece", "magari", "presto", "cortesemente",
    "gentilmente", "volentieri", "oggi", "per (favore|piacere|cortesia|gentilezza|telefono|carità)",
    "(un|due|2|cinque) (attimo|momento|minuti|minuto|parole|secondo)", "un attimino", "a voce", "al telefono",
    "in chat", "via chat", "telefonicamente", "di persona", "dal vivo", "in privato", "live", "qui", "ancora",
    "di nuovo", "piuttosto", "sempre", "semplicemente", "bene", "con urgenza",
]);

/// Who wishes something.
#[rustfmt::skip]
pub const VOGLIO: Set = ("voglio", &[
    "voglio", "vorrei", "voria", "vojo", "vorremmo", "vogliamo", "volevo", "volevamo", "volessi", "desidero",
    "desidererei", "desideriamo", "gradirei", "gradiremmo", "preferisco", "preferirei", "preferiamo",
    "preferiremmo", "esigo", "esigiamo", "pretendo", "chiedo", "chiediamo", "chiederei", "richiedo",
    "richiederei", "cerco", "cercavo", "necessito", "necessità", "serve", "servirebbe", "occorre",
    "occorrerebbe", "bisogno", "ci (vuole|vorrebbe)", "posso avere",
    "(possiamo|potrei|potremmo|possibile) avere", "urge", "(vi|ti|la) prego", "pregherei", "meglio", "dammi",
    "dacci", "metti", "manda", "avrei (piacere|bisogno|voglia|necessità|urgenza)", "(mi|ci) piacerebbe",
]);

/// To talk, and what stands for it.
#[rustfmt::skip]
pub const PARLARE: Set = ("parlare", &[
    "parlare", "parlar*", "parlà", "parliamone", "parlerei", "parla", "riparlar*", "discuter*", "discuto",
    "parliamo", "telefonare",
    "parlo", "parlassi", "parlerei", "ne parli", "conferire", "discorrere", "chiacchierare", "comunicare",
    "chattare", "interagire", "interloquire", "confrontarmi", "confrontarci", "colloquiare", "dialogare",
    "ragionare", "relazionarmi", "rapportarmi", "interfacciarmi", "chiarire", "chat", "scrivere", "scrivo",
    "scrivergli", "spiegar*", "riscontro telefonico", "lamentarmi", "rivolgermi", "appuntamento telefonico",
    "messaggiare", "colloquio", "chiacchierata", "videochiamata", "avere a che fare",
    "(contatto|comunicazione|collegamento)", "mettermi d'accordo", "vedermela",
]);

/// Give me, pass me, put me through.
#[rustfmt::skip]
pub const PASSAMI: Set = ("passami", &[
    "(mi|me) [può|puoi|potete|potrebbe|potreste|potresti] (passi|passa|passate|passare|passerebbe|passereste|\
     passasse|metti|metta|mette|mettete|mettere|colleghi|collega|collegate|collegare|trasferisca|trasferisci|\
     trasferite|trasferire|trasferisse|trasferirebbe|inoltri|inoltra|inoltrate|indirizzi|indirizza|\
     indirizzate|giri|gira|girate|trovi|trova|trovate|trovare|mandi|manda|mandate|chiami|chiama|chiamate|\
     chiamare|dia|dai|date|dare|dà|procuri|rimandi)",
    "passami", "passatemi", "passateci", "passame", "passarmi", "passarci", "mettimi", "mettetemi",
    "mettermi", "metti", "mettete", "mettici", "collegami", "collegatemi", "collegarmi", "trasferiscimi",
    "trasferitemi", "trasferirmi", "inoltrami", "inoltratemi", "indirizzami", "indirizzatemi", "indirizzarmi",
    "mandami", "mandatemi", "mandarmi", "trovami", "trovatemi", "trovarmi", "connettimi", "connettetemi",
    "connettermi", "girami", "giratemi", "datemi", "dateci", "darmi", "chiamatemi", "chiamarmi",
    "assegnatemi", "procuratemi", "dateme",
    "(fammi|fatemi|farmi|mi faccia|mi fate|mi fai|ci fate) (avere|trovare|incontrare|chiamare|intervenire)",
    "(far|fare|fai|faccia|facciano|fate|fatemi) (intervenire|rispondere|subentrare|entrare|parlare|\
     squillare)",
    "rispondere da", "coinvolgere", "coinvolgete", "passate", "passi", "passare",
]);
