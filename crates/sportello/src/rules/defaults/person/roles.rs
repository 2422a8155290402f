//! Who works where a customer may turn to, in both languages: data, without a claim to be complete.
//!
//! None of these words is a request by itself: "how do I pay the doctor" is a question. With a wish
//! to talk, to hear or to be passed on they are.

use crate::rules::defaults::Set;

/// An Italian name of a job, an office or somebody.
#[rustfmt::skip]
pub const RUOLO: Set = ("ruolo", &[
    // Anybody.
    "membro (dello staff|del team|del personale|dell'équipe)", "professionista", "professionisti",
    "membro (del|della) (vostro|vostra|tuo|tua|suo|sua) (staff|team|personale|squadra|gruppo)", "tizio", "tizia", "tipo", "tipa", "toso",
    "tosa", "artigiana", "artigiano", "dottor", "dott", "signor", "ingegner", "guaglione", "picciotto", "anima", "donna", "uomo", "ragazzi", "ragazze", "signori",
    // In charge.
    "boss", "capa", "capi", "capo (reparto|area|sala|officina|cantiere|turno|filiale|negozio)",
    "caporeparto", "caposervizio",
   
    "caposala", "capostazione", "capotreno", "primario", "primaria", "supervisor", "moderatore",
    "moderatrice",
    "admin", "presidente", "sindaco", "sindaca", "rettore", "curatore", "amministratrice", "gestori",
    "responsabili", "referenti", "proprietari", "dirigenza", "dirigenti", "organizzatore", "organizzatrice",
    "organizzatori",
    // Advice and sales.
    "account manager", "agenti", "venditori", "promotore", "promotrice", "mediatore", "mediatrice", "broker",
    "assicuratore", "assicuratrice", "perita", "liquidatrice", "commercialista", "contabile", "ragioniere",
    "ragioniera", "notaio", "avvocata", "legale", "legali", "architetto", "arredatore", "arredatrice",
    "sarto",
    "sarta", "stilista", "commessi", "addette", "specialisti", "esperti", "esperte", "sommelier",
    // Health.
    "infermieri", "infermiere", "pediatra", "ostetrica", "ostetrico", "ginecologo", "ginecologa", "psicologo",
    "psicologa", "psicoterapeuta", "fisioterapista", "nutrizionista", "dietista", "dietologo", "dietologa",
    "veterinario", "veterinaria", "oculista", "ortopedico", "dentista", "igienista", "cardiologo",
    "cardiologa", "radiologo", "radiologa", "anestesista", "chirurgo", "dermatologo", "dermatologa",
    "logopedista", "terapista", "medici", "dottori", "dottoresse", "farmaciste", "farmacisti", "ambulatorio",
    "cup", "guardia medica", "pronto soccorso", "sanitario", "sanitari",
    // School, town, house.
    "tutor", "docente", "docenti", "prof", "professoressa", "professori", "maestro", "maestre", "bidello",
    "educatore", "educatrice", "orientatore", "orientatrice", "bibliotecari", "protocollo", "anagrafe",
    "sportello", "ispettore", "ispettrice", "assistenti sociali", "vigili", "custode",
    "portiere", "portinaio", "portinaia", "portineria", "guardia", "sicurezza", "vigilanza",
    // Travel, food, sport, repairs.
    "concierge", "guida", "accompagnatore", "accompagnatrice", "hostess", "steward", "capitano", "comandante",
    "autista", "conducente", "cameriere", "cameriera", "chef", "maitre", "barista", "bagnino", "allenatore",
    "allenatrice", "personal trainer", "coach", "istruttori", "magazziniere", "magazzino", "corriere",
    "fattorino", "montatore", "installatore", "elettricista", "idraulico", "meccanico", "officina",
    "carrozziere", "giardiniere", "agronomo", "sviluppatore", "sviluppatrice", "programmatore", "sistemista",
    "ingegneri", "tecniche", "informatico",
    // Offices.
    "uffici", "ufficio _", "reparto _", "contabilità", "fatturazione", "logistica", "accettazione",
    "accoglienza", "biglietteria", "help desk", "helpdesk",
    "servizio tecnico", "back office", "redazione", "rappresentanti", "interpreti", "interprete",
]);

/// An English name of a job, an office or somebody.
#[rustfmt::skip]
pub const ROLE: Set = ("role", &[
    // Anybody.
    "soul", "body", "lad", "lass", "lady", "guy", "bloke", "chap", "gent", "gentleman", "woman", "man",
    "lassie", "fella", "gaffer", "voice", "people", "folks", "mortal", "member", "insider", "native speaker",
    // In charge.
    "boss", "head", "head of _", "head office", "superior", "superiors", "senior", "executive", "director",
    "principal", "dean", "chief", "(shop|store|business|company) owner", "leader", "team lead", "lead",
    "management", "mod", "mods",
    "moderator", "moderators", "admin", "admins", "landlord", "housekeeper", "captain", "organiser",
    "organizer", "coordinator", "administrator", "registrar", "warden", "mayor", "councillor", "councilor",
    // Advice and sales.
    "staff", "rep", "reps", "advisor", "adviser", "assistant", "associate", "attendant", "clerk", "cashier",
    "teller", "consultant", "consultants", "expert", "experts", "specialist", "specialists", "professional",
    "pro", "broker", "underwriter", "adjuster", "handler", "caseworker", "case worker", "officer", "officers",
    "salesperson", "salesman", "salesmen", "seller", "dealer", "stylist", "designer", "tailor", "buyer",
    "accountant", "auditor", "solicitor", "lawyer", "barrister", "notary", "translator", "interpreter",
    "worker", "workers", "operative", "operatives", "employees", "colleagues", "individual",
    // Health.
    "doctor", "doctors", "dr", "gp", "nurse", "nurses", "midwife", "pharmacist", "pharmacists", "dentist",
    "hygienist", "therapist", "physio", "physiotherapist", "psychologist", "counsellor", "counselor",
    "dietician", "dietitian", "nutritionist", "optician", "optometrist", "vet", "surgeon", "clinician",
    "paramedic", "physician", "carer", "health visitor",
    // School, town, house.
    "tutor", "tutors", "teacher", "teachers", "lecturer", "professor", "librarian", "librarians",
    "invigilator",
    "porter", "caretaker", "janitor", "doorman", "concierge", "security", "guard", "inspector", "surveyor",
    "social worker", "ranger", "secretary", "receptionist", "receptionists", "reception", "front desk",
    // Travel, food, sport, repairs.
    "guide", "tour rep", "steward", "stewardess", "host", "hostess", "crew", "driver", "pilot", "chef",
    "waiter", "waitress", "barista", "bartender", "coach", "trainer", "instructor", "lifeguard", "courier",
    "technician", "technicians", "engineer", "engineers", "mechanic", "plumber", "electrician", "installer",
    "fitter", "handyman", "maintenance (man|guy|person|team)", "maintenance", "developer", "developers",
    "gardener", "stockist",
    // Offices.
    "office", "branch", "store", "warehouse", "workshop", "department", "dept", "desk", "team", "hq",
    "head office", "back office", "box office", "helpdesk", "help desk", "call centre", "call center",
    "billing", "admissions", "bursary", "payroll", "finance", "dispatch", "logistics", "housekeeping",
    "customer (service|services|care|support|relations)", "support", "tech support", "sales", "accounts",
    "claims", "complaints", "retentions", "surgery", "clinic", "pharmacy", "ward",
]);
