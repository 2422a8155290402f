//! Matters in which a wrong or late answer does harm: safety, the law, money.
//!
//! What hands over at once is what a support manager wants to hear of today: somebody hurt, a card in
//! a stranger's hands, a sentence that may be read out in court. Where an entry usually has the answer,
//! as for a double charge that is only a reservation, the answer is given and a person offered with it.
//! A word alone is not enough: "denuncia di smarrimento" and "is it fire proof" are questions. A table.

use super::{Act, Default, Lists, Reason, Set};

pub const SETS: [&Set; 2] = [&ADDEBITATO, &CHARGED];

const ADDEBITATO: Set = (
    "addebitato",
    &["addebitato", "addebitati", "addebitata", "pagato", "prelevato", "prelevati", "scalato", "scalati"],
);
const CHARGED: Set =
    ("charged", &["charged", "billed", "debited", "paid", "taken payment", "taken the money"]);

pub const RULES: &[Default] = &[
    Default {
        id: "danger",
        reason: Reason::Safety,
        act: Act::HandOver,
        after: 1,
        priority: 40,
        italian: DANGER_IT,
        english: DANGER_EN,
    },
    Default {
        id: "self-harm",
        reason: Reason::Safety,
        act: Act::HandOver,
        after: 1,
        priority: 40,
        italian: SELF_HARM_IT,
        english: SELF_HARM_EN,
    },
    Default {
        id: "threat",
        reason: Reason::Safety,
        act: Act::HandOver,
        after: 1,
        priority: 30,
        italian: THREAT_IT,
        english: THREAT_EN,
    },
    Default {
        id: "fraud",
        reason: Reason::Money,
        act: Act::HandOver,
        after: 1,
        priority: 35,
        italian: FRAUD_IT,
        english: FRAUD_EN,
    },
    Default {
        id: "chargeback",
        reason: Reason::Money,
        act: Act::HandOver,
        after: 1,
        priority: 25,
        italian: CHARGEBACK_IT,
        english: CHARGEBACK_EN,
    },
    Default {
        id: "double-charge",
        reason: Reason::Money,
        act: Act::Offer,
        after: 1,
        priority: 20,
        italian: DOUBLE_CHARGE_IT,
        english: DOUBLE_CHARGE_EN,
    },
    Default {
        id: "legal",
        reason: Reason::Legal,
        act: Act::HandOver,
        after: 1,
        priority: 25,
        italian: LEGAL_IT,
        english: LEGAL_EN,
    },
];

const DANGER_IT: Lists = Lists {
    patterns: &[
        "(ha|hanno|sta|stava|è andato|è andata) [preso|prendendo] (fuoco|a fuoco|fiamme|in fiamme)",
        "(esce|usciva|uscito|fa|faceva|fatto) [del|un sacco di|tanto] fumo",
        "(puzza|odore) di (bruciato|gas|plastica bruciata)",
        "(preso|presa|dato|dà) [una|la] (scossa|scarica elettrica)",
        "(è|mi è) (esploso|esplosa) [il|la|un|una]",
        "(è|mi è) (scoppiato|scoppiata) (il|la|in)",
        "batteria [è] [si è] (gonfia|gonfiata|rigonfia)",
        "(mi sono|si è|ci siamo) [fatto|fatta] (ferito|ferita|feriti|ustionato|ustionata|scottato|scottata|\
         intossicato|intossicata)",
        "(reazione|shock|crisi) (allergica|allergico|anafilattico|anafilattica)",
        "(ha|hanno) (ingoiato|ingerito|bevuto il detersivo)",
        "(pronto soccorso|in ospedale|ambulanza) ... (colpa|causa|dopo|prodotto|vostro|vostra)",
        "(fuga|perdita) di gas",
    ],
    unless: &["(resiste|resistente|protezione|antincendio|in caso di) ... (fuoco|fiamme|fumo)"],
};

const DANGER_EN: Lists = Lists {
    patterns: &[
        "(caught|catches|went up in|burst into|on) (fire|flames)",
        "(smoke|sparks|flames) (coming|came|comes|pouring|is coming)",
        "(smell|smells|smelt|smelled|smelling) [of|like] [a] (burning|smoke|gas)",
        "burning smell",
        "(electric|electrical) shock [from|off|when]",
        "(electrocuted|electrocuting)",
        "(got|gave|gives|getting) [me|us|him|her] [a] [an] [electric|electrical] shock",
        "(it|lamp|battery|charger|phone|product) [just|has] (exploded|blew up)",
        "battery [is|has] [swollen|swelling|bulging] (swollen|swelling|bulging|swelled)",
        "(i|he|she|we|my _) (was|were|got|is|am|have been|has been) [badly|seriously] (injured|burned|burnt|\
         hurt|poisoned|scalded)",
        "allergic reaction",
        "(swallowed|ingested) (a|the|it|one|some|part|battery)",
        "(gas leak|leaking gas|in hospital because|ended up in hospital|rushed to hospital)",
    ],
    unless: &[
        "(resistant|proof|safe) ... (fire|flames|smoke)",
        "fire (alarm|brigade|station|department|door|place)",
    ],
};

const SELF_HARM_IT: Lists = Lists {
    patterns: &[
        "(mi ammazzo|mi uccido*|ammazzarmi*|uccidermi*|suicidarmi|suicidarsi|suicidio|farla finita|\
         mi tolgo la vita|togliermi la vita|mi suicido)",
        "mi (voglio|vorrei|sto per) (ammazzare|uccidere|suicidare|togliere la vita|fare del male)",
        "(voglio|vorrei|meglio) morire",
        "(farmi|mi faccio) del male",
        "non (voglio|ho voglia di|ho più voglia di) [più] vivere [più]",
    ],
    unless: &["(morire|ammazzarmi) (dal|dalle|di) (ridere|risate|sete|caldo|freddo)"],
};

const SELF_HARM_EN: Lists = Lists {
    patterns: &[
        "(kill|killing|hurt|hurting|harm|harming) myself",
        "(end|ending|take|taking) my [own] life",
        "(want|wanna|rather|going) to (die|end it all)",
        "(commit|committing) suicide",
        "suicidal",
        "not want to (live|be alive)",
    ],
    unless: &[],
};

const THREAT_IT: Lists = Lists {
    patterns: &[
        "(vi|ti|li|lo|la) (ammazzo|uccido|spacco la faccia|meno|gonfio|brucio|faccio a pezzi)",
        "(vengo|veniamo|passo) (lì|li|da voi) ... (spacco|ammazzo|meno|casino|picchio)",
        "(mi|ci|ha) (minacciato|minacciata|minaccia|minacciano|perseguita|stalkera|aggredito|aggredita)",
        "(so|sappiamo) dove (abiti|abitate|lavorate|vivi)",
    ],
    unless: &[],
};

const THREAT_EN: Lists = Lists {
    patterns: &[
        "(i will|i'll|i am going to|gonna|i) (kill|shoot|stab|burn down|beat up) (you|him|her|them|everyone|\
         your)",
        "(threatened|threatening|stalking|assaulted|attacked) (me|us|my)",
        "(i|we) know where you (live|work)",
        "(bomb|gun) threat",
    ],
    unless: &[],
};

const FRAUD_IT: Lists = Lists {
    patterns: &[
        "(carta|bancomat|postepay|conto) ... (clonata|clonato|rubata|rubato|hackerato|hackerata)",
        "(rubato|rubata|clonato|clonata|clonano|perso|smarrito) ... (carta di credito|bancomat|postepay|\
         carta prepagata)",
        "(non|mai) (riconosco|autorizzato|fatto io|ho fatto|ho autorizzato|riconosciuto) ... (pagamento|\
         addebito|acquisto|spesa|bonifico|ordine|operazione|movimento|prelievo)",
        "(pagamento|addebito|acquisto|ordine|operazione|movimento|prelievo|bonifico|transazione) ... (non \
         riconosco|non autorizzato|non autorizzata|mai autorizzato|mai fatto|non ho fatto|non riconosciuto|\
         fraudolento|fraudolenta)",
        "(clonato|hackerato|clonata) ... (carta|bancomat|conto)",
        "(usato|usando|usa|utilizzato) [la mia|i miei|il mio] (carta|dati|account|conto) [senza|a mia]",
        "(account|profilo|mail|conto) [è stato|mi hanno] (hackerato|violato|rubato|hacherato)",
        "(hanno|ha) (hackerato|violato|rubato) [il mio|l'|la mia] (account|profilo|identità|conto)",
        "(sono stato|sono stata|mi hanno|siamo stati) (truffato|truffata|frodato|raggirato|raggirata|\
         truffati)",
        "furto (di identità|d'identità|della carta)",
    ],
    unless: &["carta (di identità|d'identità|identità)"],
};

const FRAUD_EN: Lists = Lists {
    patterns: &[
        "(card|bank card|credit card|debit card|wallet|bank details) [was|has been|been|got|is] (stolen|\
         cloned|skimmed|compromised|hacked)",
        "(stole|stolen|cloned|stealing) (my|his|her) [credit|debit|bank] (card|details|identity|wallet)",
        "(someone|somebody|stranger) [else] [has|is|have|been] (used|using|hacked|accessed|stolen|taken|\
         taking|withdrawing) (my|money|funds|from my|into my)",
        "(not|never) (recognise|recognize|authorise|authorize|authorised|authorized|make|made) [this|that|\
         the|a|any|these|those] [of] [these|those] (charge|charges|payment|payments|transaction|transactions|\
         purchase|order|withdrawal|debit)",
        "(unauthorised|unauthorized|fraudulent|unknown|suspicious) (charge|charges|payment|payments|\
         transaction|transactions|withdrawal|order|purchase|activity)",
        "account [was|has been|got|is] (hacked|compromised|taken over)",
        "(i|we) [have|was|were|been|got] [been] (scammed|defrauded|conned)",
        "identity theft",
    ],
    unless: &[
        "(id|identity|library|loyalty|gift|travel|health|residence|voter|bus) card",
        "about stolen card",
    ],
};

const CHARGEBACK_IT: Lists = Lists {
    patterns: &[
        "chargeback",
        "(contesto|contestare|contesterò|disconosco|disconoscere|storno|stornare) ... (addebito|pagamento|\
         banca|paypal|carta)",
        "(apro|aprirò|aprire|apriamo) [una] (contestazione|disputa|controversia) [con|su|a] [paypal|banca]",
        "(blocco|bloccherò|faccio bloccare) il pagamento",
    ],
    unless: &[],
};

const CHARGEBACK_EN: Lists = Lists {
    patterns: &[
        "(chargeback|charge back)",
        "(dispute|disputing|reverse|reversing) [the|this|that|it|my|a] [charge|payment|transaction] [with|\
         through] [my|the] (bank|paypal|card|charge|payment|transaction)",
        "(open|opening|file|filing|raise) [a|an] [paypal] (dispute|claim) (with|through|against) [my|you|\
         your] [bank|paypal|card company]",
        "(stop|stopping|cancel|cancelling) the payment (with|at|through) my bank",
    ],
    unless: &["(dispute|appeal|contest) [a|the|my] (fine|ticket|parking)"],
};

const DOUBLE_CHARGE_IT: Lists = Lists {
    patterns: &[
        "{addebitato} ... (due|2|tre|3) volte",
        "(doppio|doppia|secondo) (addebito|pagamento|prelievo|transazione)",
        "(addebitato|prelevato|preso|scalato) ... (di più|in più|troppo|il doppio|senza motivo|senza \
         permesso)",
        "(soldi|addebito|pagamento) ... (due|2) volte",
    ],
    unless: &["(posso|possibile|si può|pagare) ... in (due|2|tre|3) volte"],
};

const DOUBLE_CHARGE_EN: Lists = Lists {
    patterns: &[
        "{charged} ... (twice|2 times|two times|double|3 times)",
        "(double|duplicate) (charge|charged|payment|debit|billed|billing)",
        "(charged|billed) ... (too much|wrong amount|more than|extra|for nothing|without my)",
        "(twice|double) ... (charged|billed|debited)",
    ],
    unless: &[],
};

const LEGAL_IT: Lists = Lists {
    patterns: &[
        "(mio|nostro|un|miei|dall'|all'|dal mio|al mio) (avvocato|avvocati|legale|legali) [vi|si|per|contro|\
         mi]",
        "(vado|andrò|rivolgo|rivolgerò|parlerò|passo|sento|mando|affido|andiamo) ... (avvocato|legale|\
         avvocati)",
        "(vi|la|li) (denuncio|denuncerò|denunciamo|querelo|querelerò|cito|citerò|diffido)",
        "(faccio|farò|sporgo|sporgerò|sporgere|presento|presenterò|parte|scatta) [una|la|regolare] (denuncia|\
         querela|esposto|diffida) [contro|nei|a|alla|per|verso|ai|se] (di voi|voi|vostri|confronti|vostra|\
         carico|truffa|carabinieri|polizia|procura|frode|appropriazione|non)",
        "(vi|la) (faccio|farò|facciamo) causa",
        "(vie|azioni|azione) (legali|legale)",
        "(ci vediamo|vedremo|andiamo|trascinerò|porto) ... (tribunale|giudice di pace)",
        "(codacons|adiconsum|altroconsumo|federconsumatori|adusbef|agcom*|agcm|antitrust|striscia la notizia|\
         le iene|corecom*)",
        "(segnalo|segnalerò|segnalazione|reclamo|ricorso|denuncia|esposto) ... (garante|ispettorato|autorità|\
         associazione consumatori)",
        "(risarcimento|risarcirmi) ... (danni|danno|morali)",
        "(violazione|violato|violate) ... (privacy|gdpr)",
        "(class action|lettera di diffida|messa in mora|raccomandata del legale)",
    ],
    unless: &[
        "(smarrimento|nascita|furto) ... (denuncia|carabinieri|polizia)",
        "denuncia (di|del|della|per) [il|la|lo] (smarrimento|nascita|morte|furto|inizio|tari|redditi|\
         smarrita)",
        "(devo|bisogna|serve|occorre|dove|come|posso) [fare|si fa|faccio] [la|una] denuncia",
        "(serve|devo|posso|costa|occorre) ... (avvocato|legale)",
    ],
};

const LEGAL_EN: Lists = Lists {
    patterns: &[
        "(my|our|a|the) (lawyer|lawyers|solicitor|solicitors|attorney) (will|is|has|about|and|to|on|says|\
         said|know)",
        "(hear|hearing|contacted|contact|instruct|instructing|speak|speaking|talk|talking) [from] [by] [to] \
         (my|our) (lawyer|lawyers|solicitor|solicitors|attorney)",
        "(i|we|i'll|going to|gonna|will) [will|am going to|have to] (sue|suing) [you|your|this|the]",
        "(sue|suing) (you|your|them|the company)",
        "(take|taking|see) you (to|in) [small claims] court",
        "small claims [court]",
        "legal (action|proceedings)",
        "(trading standards|ombudsman|better business bureau|consumer protection|watchdog|information \
         commissioner)",
        "(report|reporting|complain|complaining|complaint) ... (trading standards|ofcom|ofgem|ico|fca|\
         regulator|authorities|police)",
        "(gdpr|data protection|privacy) (complaint|breach|violation)",
        "(breach|violation) of (contract|gdpr|privacy|data protection|my rights|consumer)",
        "(claim|seek|seeking|demand|want) ... (damages|compensation for)",
        "(class action|cease and desist|letter before action)",
    ],
    unless: &["(do i need|need|cost of|find) (a|my own) (lawyer|solicitor|attorney)"],
};
