//! Asking for a person in Italian.

mod indirect;
mod sets;
mod unless;

pub use sets::{
    CHI, MACCHINA, OPERATORE, PARLARE, PASSAMI, PERSONA, QUALCUNO, SUBITO, UMANO, UN, VERO, VOGLIO,
};
pub use unless::UNLESS;

/// All of them.
pub const PATTERNS: &[&str] =
    &super::joined::<{ DIRECT.len() + indirect::PATTERNS.len() }>(DIRECT, indirect::PATTERNS);

#[rustfmt::skip]
const DIRECT: &[&str] = &[
    // Broad: who wishes, to talk, with whom.
    "{parlare} ... (con|co|cn|col|coi|with) {qualcuno}",
    "{voglio} [di] [{subito}] (parlare|parlà|parlar|sentire|contattare|raggiungere|incontrare|vedere) \
     [{subito}] [con|co|cn|col] {qualcuno}",
    "{voglio} [di|avere|che] [{subito}] [{un}] [{un}] ({ruolo}|{persona}) (in|al|adesso|subito|per favore|\
     che|\
     qui|grazie|$)",
    "{passami} [{subito}] [{subito}] [a|ad|al|allo|alla|all'|con|col|di|da] [{subito}] {qualcuno}",
    "(mi|ci) [può|puoi|potete|potrebbe|potreste|potresti] (inoltri|inoltra|inoltrate|inoltrare|trasferisca|\
     trasferisci|trasferite|trasferire|colleghi|collegate|collegare|indirizzi|indirizzate|indirizzare|\
     rimandi) [in contatto|in linea|in comunicazione|direttamente|subito] (a|al|alla|allo|\
     all'|con|col) [{un}] _",
    "(posso|potrei|possiamo|potremmo|possa|può|possibile|piacerebbe|permesso di|modo di|devo|dovrei|riesco a|\
     fammi|fatemi|mi fate|mi fai) [{subito}] (parlare|sentire|incontrare|interpellare|disturbare|chattare|\
     colloquiare|confrontarmi|scambiare due parole|fare due chiacchiere) [{subito}] [con|cn|co] {qualcuno}",
    "(devo|voglio|vorrei|posso|potrei|dovrei|vorremmo) [{subito}] (parlarci|parlargli|parlarle|sentirlo|\
     sentirla)",
    "({persona}|{ruolo}) (può|potrebbe|riesce a|puo) [{subito}] (scrivermi|chiamarmi|aiutarmi|rispondermi|\
     ricontattarmi|richiamarmi|contattarmi|spiegarmi|darmi retta|ascoltarmi|seguirmi|dedicarmi|intervenire)",
    "(mi|ci) (può|potrebbe|possa|puo) (scrivere|chiamare|aiutare|rispondere|ricontattare|richiamare|\
     contattare|spiegare|ascoltare|seguire|dedicare) [{un}] [{un}] {persona}",
    "nessuno che [mi|ci] (possa|può|sappia|voglia|risponda|aiuti|ascolti)",
    "si libera (qualcuno|{qualcuno})", "(scambiare|fare) (due|2|quattro|4) (parole|chiacchiere) $",
    "(voglio|vorrei|piacerebbe|posso|potrei) ... (scambiare|fare) (due|2|quattro|4) (parole|chiacchiere)",
    "chi (posso|potrei|devo) sentire", "(a voce|al telefono|di persona) (con|da) {qualcuno}",
    "(ce|ci) sta (qualcuno|quarcuno|quarcheduno|qualcheduno|nessuno|nisciuno|anima)",
    "{voglio} ... (uno|una|1|qualcuno|chi) che (lavora|lavori|sia|sta|stia|ne sa|ci capisce)",
    "{voglio} ... {persona} {vero}", "(mi|ci) [può|può mica] dare retta {qualcuno}",
    "(mi|ci|me) [può|puoi|potete|puoi|potete|potrebbe|potreste|potresti] (passi|passa|passate|passare) (il|\
     la|lo|l'|i|le|\
     un|uno|una) _",
    "(me|ce) (lo|la|li|le|ne) [può|puoi|potete|potrebbe|potreste|potresti] (passa|passi|passate|passare|\
     chiama|chiami|chiamate|chiamare) [uno|una|{subito}]",
    "(mi|ci|me) [lo|la] [può|puoi|potete|potrebbe|potreste] (chiama|chiami|chiamate|chiamare|cerca|cerchi|\
     cercate|cercare) {qualcuno}",
    "(chiamami|chiamatemi|mi chiami|cercami|cercatemi|mandami|mandatemi|portami) \
     (uno|una|un|il|la|qualcuno|qualcuna) [{un}] [{un}] ({persona}|{ruolo})",
    "(chiamatemi|richiamatemi|contattatemi|telefonatemi) [{subito}] (al|allo|sul|a casa|entro|dopo|domani|\
     oggi|stasera)",
    "(dare|darmi|datemi|dammi|dia|date|fare|fatemi|farmi|fammi|faccia|fate) (un colpo di telefono|\
     uno squillo|\
     una telefonata|una chiamata)",
    "(voglio|vorrei|devo|posso|potrei|volevo|dovrei|vorremmo) parlare _ [{un}] [{un}] {persona}",
    "in (contatto|contato|conttatto|comunicazione) con {qualcuno}", "in carne [e|ed|o] ossa",
    "^ [{un}] ({persona}|{ruolo}) [_] [_] (grazie|per favore|per cortesia|per piacere)",
    "^ [{un}] (centralino|segreteria|reception|portineria|accettazione|direzione) $",
    "(fosse|è|sia|siete|c'è) (libero|libera|disponibile|reperibile) [{subito}] {qualcuno}",
    "qualcuno [mi|ci] (può|potrebbe|riesce a|riuscirebbe a) [{subito}] (intervenire|aiutare|rispondere|\
     ascoltare|occuparsene|seguirmi|spiegare|spiegarmi|controllare|darmi|dirmi|guardare|sistemare|chiamare)",
    "(bypassare|saltare|evitare|aggirare|scavalcare|superare|scavalco|salto|bypasso) [{un}] {macchina}",
    "(fatemi|fammi|fateci|fame|feme|famme|fateme|mi fate|mi fai|mi fa|ci fate|mi faccia|farmi|mi farebbe|\
     mi fareste) [mai|{subito}] (parlare|parlar|parlà|sentire|incontrare) [{subito}] [con|co|cn] \
     ({qualcuno}|nessuno)",
    "(fatemici|fammici|fateci|mi ci) (parlare|parlarci)",
    "(voglio|vorrei|devo|posso|potrei|fatemi|fammi) parlare $",
    "{voglio} ... {operatore}", "{parlare} ... {umano}",
    "({voglio}|posso|potrei|possiamo|potremmo|devo|dovrei|dobbiamo|può|possibile|riesco a|fatemi|fammi|\
     fateci) \
     [{subito}] [di] (parlare|parlarne|riparlare|discutere|discuterne|chattare|conferire) ... (con|col|cn|\
     co) _",
    "(qualcuno|qualcuna|nessuno|chi) ... (mi|ci) (richiami|richiama|ricontatti|ricontatta|telefoni|telefona|\
     contatti|contatta|richiamerà|ricontatterà)",
    "(nessuno|qualcuno) ... (risponde|risponda|risponderà|aiuta|aiuti|ascolta|ascolti) $",
    "(scambiare|fare|dire) (due|2|quattro|4|qualche|un paio di|una) (parola|parole|chiacchiere) [{subito}] \
     (con|a) {qualcuno}",
    "{qualcuno} ... (con|co) (cui|chi|il quale|la quale) [poter|posso|possa|potrei|può|potere|possiamo] \
     (parlare|scambiare|chiacchierare|discutere|confrontarmi|litigare|ragionare|chattare|sfogarmi|\
     lamentarmi)",
    "(chiamata|telefonata|videochiamata|videocall|call|colloquio|chiacchierata|chat|contatto diretto) (con|\
     da|\
     da parte di|dal|dalla) {qualcuno}",
    "(perché|come mai) (non|nn) (mi|ci) (fate|fai|fa|passate|passi|passa|risponde|rispondete) ... \
     (parlare|nessuno|{qualcuno})",
    // Broad: whether anyone is there, or somebody may come.
    "(c'è|ce|c è|ci sta|ce sta|ci sarebbe|ci sarà|ci fosse|ghe xe|avete|è presente|è disponibile|\
     è reperibile|\
     ce l'avete|trovo) [mica|ancora|almeno|per caso|lì|da voi] {qualcuno} ... (con cui|con chi|disponibile|\
     libero|libera|reperibile|in linea|in chat|al telefono|che mi|che ci|che possa|che sappia|che parli|\
     che parla|che capisca|che risponda|a cui|di persona)",
    "(c'è|ce|c è|ci sta|ci sarebbe|ci sarà|ci fosse) (ancora|mica|almeno|per caso|davvero|qualche) (qualcuno|\
     nessuno|anima|umano|persona)",
    "(c'è|ce|c è) nessuno (li|lì|là|di là|dietro|in linea|in chat|che mi|che ci|che possa|che sappia|\
     disponibile)",
    "(qualcuno|qualcuna|uno|una|persona|chi) ... (batta un colpo|si faccia (vivo|viva|sentire)|si (fa|\
     faccia) \
     vivo)",
    "batta un colpo", "(fatevi|si faccia|fatti|si facciano|si faccia pure) (vivo|viva|vivi|sentire)",
    "(qualcuno|qualcuna|qualcheduno) di (vero|vera|reale|umano|competente|voi|loro|più|serio|sveglio)",
    "qualcuno (mi|ci) (risponde|risponda|rispondere|aiuta|aiuti|ascolta|ascolti|legge|legga|sente|senta|\
     chiama|chiami|\
     contatta|contatti|assiste|assista|segue|segua|spiega|spieghi|dia|dà|può|potrebbe|sa)",
    "chi (mi|ci) [può|potrebbe] (risponde|risponda|rispondere|ascolta|ascoltare|segue|seguire) (di persona|\
     a voce|al telefono|davvero|direttamente)",
    "(interviene|intervenga|intervenire|subentra|subentri|subentrare|intervento di|prenda in mano|\
     prendere in mano) ... {persona}",
    "(mi|ci) (richiama|richiami|ricontatta|ricontatti|contatta|contatti|chiama|chiami|risponde|risponda|\
     assiste|assista|segue|segua|aiuta|aiuti|spiega|spieghi) {qualcuno}",
    "(essere|venire) [{subito}] (richiamato|richiamata|ricontattato|ricontattata|contattato|contattata|\
     chiamato|chiamata|seguito|seguita|assistito|assistita|aiutato|aiutata|messo|messa|trasferito|trasferita|\
     passato|passata|indirizzato|indirizzata) [{subito}] (da|dal|dalla|dall'|a|al|alla|con|in contatto con) \
     {qualcuno}",
    // Broad: not with a machine.
    "(non|nn) (voglio|intendo|desidero|vorrei|mi va di|accetto|sopporto|tollero|mi fido|parlo|ragiono|\
     discuto|\
     perdo tempo) ... {macchina}",
    "(rifiuto|rifiuta|stufo|stufa|stufato|stufata|stancato|stancata|annoiato|stanco|stanca|basta|odio|\
     detesto|piuttosto|anziché|invece) ... (a|ad|con|di|\
     da|del|dal|dei|delle|alle|coi|sto|questo|ste) ... {macchina}",
    // A word that is hardly used otherwise.
    "{umano}", "(una|1|na|sta) [altra|vostra|vera|semplice] persona ($|qui|subito|adesso|ora|per favore|e non|non un|\
     invece)",
    "(un|uno|una|1|qualche|tuo|tua|vostro|vostra|suo|sua|altro|altra) [tuo|vostro|vostra|suo|altro|bravo] \
     {operatore}",
    "(un|uno|una|qualche|tuo|vostro|suo) [tuo|vostro|suo|altro] (tecnico|superiore|manager|referente|\
     dirigente|commerciale|specialista|commesso|commessa|direttore)",
    // Parlare con un operatore; con chi posso parlare; qualcuno con cui parlare.
    "{parlare} [{subito}] [{subito}] [live] (con|co|cn|col|coi|with) [{subito}] {chi}",
    "{parlare} [{subito}] [{subito}] (a|ad|al|allo|alla) [{un}] [{un}] {persona}",
    "(spiegare|chiarire|discutere|parlare) ... con {chi}", "(voglio|vorrei) parlarci",
    "{parlare} [{subito}] [{un}] {operatore}",
    "(voglio|vorrei|posso|potrei|possiamo|devo|desidero|vogliamo|fatemi|fammi|fai|fate) [{subito}] parlare \
     [{subito}] (con|co|cn) (il|lo|la|i|gli|un|uno|una|1|quel|quella|quelli) _",
    "(voglio|vorrei|rivorrei|devo|desidero|dovrei|vorremmo) [{subito}] parlare [{subito}] con _",
    "con chi [ne] (posso|potrei|devo|dovrei|si può|possiamo) {parlare}", "con chi [ne] parlo",
    "(con|co) (cui|chi) [io|si|mi] [poter|posso|possa|potrei|può|potere|possiamo] [{subito}] {parlare}",
    "a chi [posso|devo|potrei] (parlare|spiegare|spiegarlo)",
    "(parlarvi|sentirvi|sentirci) (a voce|al telefono|di persona|per telefono)", "parlarvi",
    "(parlar*|riparlar*|discuter*) [{subito}] (a voce|al telefono|di persona|telefonicamente)",
    "(fatemi|fateci|fammi|mi fai|mi fate|mi fa|ci fate|mi faccia|farmi|mi farebbe|mi fareste|lasciami|\
     lasciatemi|mi lasci) [{subito}] (parlare|parlà|parlar|discorrere|conferire|chattare|richiamare|\
     ricontattare|squillare)",
    "(fatemi|fammi|mi fai|mi fate|mi faccia|farmi) [{subito}] (chiamare|contattare|telefonare|sentire|\
     rispondere|aiutare) [{subito}] [da|da parte di|con] {chi}",
    "^ fatemi (chiamare|contattare|telefonare)",
    "(riesco|riesce|riusciamo|riuscire|possibile|impossibile|verso|modo) [a|di|più|mai|che non si] [riesca] \
     [a] {parlare} [con] [{subito}] (nessuno|{chi})",
    // Voglio un operatore; mi serve una persona; ho bisogno di qualcuno che.
    "{voglio} [di] [{subito}] [di|avere|sentire|contattare|raggiungere|trovare|incontrare|ricevere|\
     interpellare] [{subito}] [{un}] [{un}] [{un}] {operatore}",
    "{voglio} [di|avere|sentire|incontrare|interpellare] [{subito}] (un|uno|una|1|na|il|la) [altra|altro|\
     vostra|vostro|vera|semplice] (persona|tecnico|manager|superiore|referente|capo|direttore|titolare|\
     commerciale|specialista|esperto|commesso|commessa|agente|liquidatore|perito|medico|dottore|\
     interlocutore|dirigente|assistente)",
    "{voglio} [di|avere|sentire|trovare|contattare|raggiungere|vedere|che] [{subito}] (qualcuno|qualcuna|\
     qualcheduno|qualchedun)",
    "{voglio} [di|avere|sentire] [{subito}] (uno|una) (vero|vera|di voi|dei vostri|che|bravo|con cui)",
    "voglio altro [una] persona",
    "(chiamami|chiama|manda|mandami) (un|una|uno|il|la|1|qualche) [{un}] [{un}] {operatore}",
    "(mi|ci) (passate|passi|passa) qualcosa", "passatemi qualcosa", "o p e r a t o r e", "u m a n o",
    "{voglio} [di] sentire [{un}] [{un}] (voce|{persona})",
    "{voglio} (che|se) ... (mi|ci|se|lo|la) ... {persona}",
    "{voglio} (che|se) ... {persona} ... (mi|ci|venga|intervenga|risponda)",
    "(essere|venire) [{subito}] (seguito|seguita|assistito|assistita|aiutato|aiutata|servito|servita|\
     ascoltato|ascoltata|guidato|guidata|messo|messa|richiamato|richiamata|ricontattato|ricontattata|\
     contattato|contattata|chiamato|chiamata) [{subito}] (da|dal|dalla|dall'|in contatto con|in contatto) \
     {chi}",
    "{voglio} [di] [{subito}] (essere|venire) [{subito}] (richiamato|richiamata|richiamati|ricontattato|\
     ricontattata|contattato|contattata|chiamato|chiamata)",
    "{voglio} ... (intervento|aiuto|assistenza|attenzione|parere|supporto|risposta) (di|da|del|della|d') \
     [{un}] [{un}] {persona}",
    "{voglio} ... (assistenza|aiuto|supporto|risposta|contatto|voce|attenzione) (umana|umano|reale)",
    "(avere|raggiungere|trovare|contattare|ottenere|interpellare|scomodare) [{subito}] [{un}] [{un}] \
     {operatore}",
    "(avere|trovare) [{subito}] (qualcuno|una persona|un tecnico) [dell'|della|del|di|dei] [_] (in|al|\
     disponibile|che|con|subito|adesso|dall')",
    "(chiedo|avere|vorrei|desidero|voglio|gradirei|necessità di) [{subito}] [un] (colloquio|confronto)",
    "(richiesta|richiedo|chiedo) [di] [un] (contatto|richiamata|ricontatto)",
    "(spiegar*|dire|dirlo|dirla|chiedere|raccontare|chat|parlar*) ... (a|con) (qualcuno|una persona|[{un}] \
     {operatore})",
    "(avere|posso avere) [{un}] [{un}] {persona} (al telefono|in linea|in chat|qui)",
    "(c'è|ce|avete|esiste) [{un}] [{un}] {persona} (che mi|con cui|con chi|che ci|che possa|che sappia|a \
     cui)",
    "qualcuno [che] (può|puo|possa|potesse|potrebbe|potreste) (chiamarmi|aiutarmi|rispondermi|ascoltarmi|\
     spiegarmi|seguirmi|assistermi)",
    // Passami un operatore; mi può trasferire a un consulente; mettetemi in contatto.
    "{passami} [{subito}] [{subito}] [a|ad|al|alla|con|col|in contatto con|in linea con|in chat|in \
     comunicazione con|di] [{subito}] [{un}] [{un}] [{un}] {persona}",
    "{passami} [{subito}] [a|con] [{subito}] (uno|una|quello|quella|chi) (vero|vera|che|di|con|bravo|capace|\
     si|ne|del|della|lavora|può|più)",
    "(passatemelo|passatemela|me (lo|la) (passi|passate|passa))",
    "(mettermi|mettetemi|mettimi|messo|messa|mi mettete|mi metta|mettersi) in (contatto|comunicazione|linea|\
     collegamento)",
    "(passa|passi|passate|passare) [la] (palla|parola|linea|conversazione|chat|telefonata) a {chi}",
    "(passa|passi|passate|passare) [la] palla",
    "(passato|passata|trasferito|trasferita|collegato|collegata|indirizzato) (a|ad|al|alla|con) [{un}] \
     [{un}] {persona}",
    "(per|a) (farmi passare|avere|raggiungere|arrivare a|passare a|parlare con|uscire e parlare con) [{un}] \
     {operatore}",
    "(arrivare|arrivo|arriva|passare|passo|accedere|trasferimento|passaggio|escalation|escalare|inoltrare) \
     (a|ad|con|al|all') [{un}] {operatore}",
    "(uscire|esco|scappare|liberarmi) (dal|da questo|da sto|di questo) (bot|robot|chatbot|risponditore)",
    // Chiamatemi; vorrei una richiamata.
    "(richiamatemi|richiamarmi|ricontattatemi|ricontattarmi|richiamateci|ricontattateci|richiamata \
     telefonica)",
    "^ (chiamatemi|contattatemi|telefonatemi|mi chiami|mi chiamate|chiamami|richiamami) $",
    "(chiamatemi|contattatemi|telefonatemi|chiamarmi|contattarmi|telefonarmi) [{subito}] (voi|quando|appena|\
     dopo|domani|oggi|stasera|entro|urgentemente|al numero|al mio|a questo|sul mio|qualcuno|prima)",
    "(può|puo|puoi|potete|potreste|potrebbe|possono|qualcuno|potresti) [{subito}] (chiamarmi|contattarmi|\
     telefonarmi|richiamarmi|chiamarci|contattarci) [{subito}] ({persona}|voi|per|al|alle|dopo|domani|oggi|\
     subito|quando|a|sul|{un} {persona})",
    "(mi|ci) (può|puo|potete|potreste|potrebbe|possono|fate|fai|fa|può far|farebbe) [per favore] [qualcuno] \
     (chiamare|richiamare|ricontattare|contattare|contatare|telefonare|squillare) (da|qualcuno|un|una|uno|il|\
     la|voi|per|al|alle|domani|oggi|subito|dopo|quando)",
    "(potete|può|puo|potreste|potrebbe|riuscite a) (chiamarmi|contattarmi|telefonarmi|richiamarmi|chiamarci) \
     $",
    "(mi|ci) (chiamate|contattate|telefonate|richiamate) [voi|{subito}] $",
    "(mi|ci) (chiamate|contattate) (voi|subito|oggi|domani|stasera|per favore|al)",
    "(attendo|aspetto|attendiamo|resto in attesa di|in attesa di) [{un}] [{un}] (chiamata|telefonata|\
     contatto|ricontatto|richiamata)",
    "(essere|venire) (contattato|contattata|contattati|chiamato|chiamata|chiamati|richiamato|richiamati|\
     ricontattato|ricontattati) [{subito}] (telefonicamente|al telefono|per telefono|da|oggi|domani|al più \
     presto)",
    "(mi|ci) (può|puo|potete|potreste|potrebbe|possono) (richiamare|ricontattare|contattare|contatare|\
     telefonare|chiamare) [{un}] [{persona}]",
    "(mi|ci) (richiami|richiamate|richiamino|richiama|ricontatti|ricontattate|ricontatta|ricontattino|\
     telefonate|richiamereste|richiamerebbe)",
    "(mi|ci) (chiami|chiama|chiamate|contatti|contatta|contattate|telefoni|telefona|chiamino|contattino) \
     [{subito}] [{un}] [{un}] {persona}",
    "{persona} [{subito}] (mi|ci) (chiami|contatti|richiami|ricontatti|telefoni|dia|aiuti|ascolti|risponda|\
     segua|spieghi|assista|legga|può|puo|possa|potrebbe) [chiamare|richiamare|dare|aiutare|contattare|\
     telefonare|spiegare|assistere|rispondere|seguire|ascoltare|sentire|{subito}]",
    "{voglio} ... (richiamata|richiamo telefonico|ricontatto|squillo)",
    "(prenotare|fissare|richiedere|programmare|lasciare) ... (richiamata|ricontatto)",
    "chi (mi|ci) (può|puo) (aiutare|rispondere|ascoltare) [davvero|{subito}] $",
    "(risponde|rispondi|rispondete|risponda) [{subito}] (un bot|il bot|un robot|una macchina)",
    "{voglio} ... (telefonata|chiamata) (con|da|dal|dalla|telefonica)",
    "(mi|ci) (fa|fate|fai|faccia|dia|date|dai|può fare|potete fare|farebbe|fareste|può dare|potete dare|dare|\
     fare) [{subito}] (uno squillo|uno squillino|un colpo|una telefonata|una chiamata|un colpetto)",
    "(dare|dia|fare|faccia) un colpo di telefono",
    "(lascio|ecco) [il] [mio] (numero|cellulare|recapito|telefono) ... (chiami|chiamatemi|richiamatemi|\
     contatti|contattatemi|richiami|richiamate)",
    // C'è qualcuno?
    "(c'è|ce|c è|ci sta|ce sta|ci fosse|ci sarà|ci sono|ci sarebbe|xe|avete|esiste) [mica|per caso|ancora|\
     almeno|lì|da voi] [{un}] [{un}] {operatore} [in|che|con|a|disponibile|vero|qui|lì]",
    "^ [ma] [aò|ao|uè] [ma] [dall'altra parte] (c'è|ce|c è|ci sta|ce sta|xe|ghe xe) [mica|per caso|ancora] \
     (qualcuno|nessuno|qualchedun|qualcheduno|anima viva|una persona) [lì|qui|là|in linea|in chat|di là|\
     online|vivo|sveglio|dall'altra parte|in ascolto] $",
    "(c'è|ce|c è|ci sta|ce sta|ci fosse|ci sarà|xe) [mica|lì|ancora] (qualcuno|qualchedun|qualcheduno|una \
     persona|uno|un cristiano|anima viva) [lì|di voi|vero|bono|bravo|in linea|disponibile|vivo] [che|in \
     grado di|disposto a] (mi|ci|con cui|con chi|co' cui|cui|risponda|risponde|possa|parla|legge|ascolta|in \
     linea|lì|disponibile|online|di voi|dietro|aiutarmi|parlare|vero)",
    "nessuno [{subito}] (mi risponde|mi aiuta|mi ascolta|mi può|può aiutarmi|può rispondermi|può parlarmi)",
    "nessuno che (mi|ci) (possa|può|sappia|risponda|aiuti|ascolti|segua|dia)",
    "(mi|ci) (risponde|rispondete|legge|ascolta|sente|può rispondere|risponda|rispondesse|segua|aiuti|serve) \
     [{subito}] (qualcuno|una persona|[{un}] {operatore})",
    "(qualcuno|qualcuna|una persona|{operatore}) [{vero}] [dello|del|della|dell'] [_] che (mi|ci|ne|se ne|\
     possa|sappia|ragioni|ragiona|guardi|legga|risponda|capisca|capisce|controlli|ascolti|parli|parla|abbia|\
     conosca|prenda|lo legga|la legga|non sia|lavori|lavora|decida|può|gli spiego)",
    "(uno|una) che (ragioni|ragiona|capisca|capisce|sappia|se ne|ne sappia|mi ascolti|mi capisca|possa|parli|\
     risponda|mi risponda|mi aiuti|ne capisca)",
    "(qualcuno|uno) (con|che abbia|col) [un|il] cervello",
    "qualcuno (in linea|in chat|online|al telefono|in ascolto)",
    "(come|posso|possiamo|potrei|dove|voglio|vorrei|per) [si] [può|posso|fa a] (contattare|contatto|chiamare|\
     trovare|trovo|raggiungere|raggiungo|sentire) [{subito}] (qualcuno|una persona|[{un}] [{un}] \
     {operatore})",
    "(c'è|ce|c è|ci sta|ce sta) qualcuno $", "^ (toc toc|ehilà|ei|ehi|hey|hei) (c'è|ce) (qualcuno|nessuno)",
    "(c'è|ce|c è) [{un}] [{un}] (titolare|direttore|direttrice|capo|manager|commesso|commessa) $",
    "(può|puo|possono|potrebbe|potete) (aiutarmi|intervenire|rispondermi|ascoltarmi|seguirmi|assistermi|\
     spiegarmi) [{subito}] [{un}] {persona}",
    "(mi|ci) (aiuta|segue|assiste|spiega|ascolta|risponde|aiuti) [{subito}] (qualcuno|una persona|[{un}] \
     [{un}] {operatore})",
    "(rimettete|rimetta|rimetti|rimettermi|mettete) in (contatto|comunicazione|linea|collegamento)",
    "(numero|recapito|contatto|telefono) (di|del|della|dell') [{un}] [{un}] (responsabile|supervisore|\
     direttore|manager|referente|consulente)",
    "(esci|esco|levati|togliti) (dal|da questo|da sto) (bot|robot|chatbot)",
    "(risponda|intervenga|subentri) [{subito}] [{un}] [{un}] (qualcuno|una persona|{operatore})",
    "chi (lavora|comanda|sta|c'è) (lì|li|dietro)",
    "{operatore} (disponibile|libero|libera|in linea|in chat|online)",
    // Non con una macchina.
    "(stufo|stufa|stanco|stanca|fine|non ne posso più) (di|del|dei|delle|con) ... (bot|robot|chatbot|\
     macchina|risposte automatiche|messaggi automatici)",
    "(non|nn) (voglio|vorrei|mi serve|parlo|intendo|vojo|sopporto|desidero|mi va di|mi piace|ho voglia di|me \
     ne faccio niente) [più] [parlare|scrivere|chattare|avere a che fare|discutere|rispondere] [{subito}] \
     (con|a|ad|col|al|di|del|un|cn|dei|coi) [{un}] (bot|chatbot|robot|macchina|macchine|computer|automa|\
     risponditore|ia|ai|te|assistente virtuale|nastro|programma|intelligenza artificiale)",
    "(basta|niente|stop|no|non|ancora) [con|a|le|i|il|sto|queste|questo|ste|voglio] [{un}] (bot|chatbot|\
     robot|risponditore|risposte automatiche|risposta automatica|risposte preconfezionate|messaggi \
     automatici|risponditori|risponditore automatico|assistente virtuale)",
    "(togliete|togli|levate|leva|spegnete|spegni|stacca|staccate|disattivate|disattiva|toglimi|toglietemi) \
     [di mezzo] [{un}] (bot|chatbot|robot|risponditore|macchina|aggeggio|assistente|coso)",
    "(il|sto|questo) (bot|risponditore|robot) no",
    "(preferisco|preferirei|vorrei|voglio) non {parlare} (con|a) [{un}] (bot|robot|macchina|computer|\
     chatbot)",
    "con (le|i) (macchine|bot|robot|computer) non (parlo|voglio|ci parlo)", "disattivarti",
    "{operatore} ... (non|nn) (te|tu|lei|un bot|un robot|una macchina|con te)",
    "(anziché|invece che|invece di|invece del|al posto del|piuttosto che) [con|di|da|a] [{un}] (bot|chatbot|\
     robot|macchina|computer|risponditore)",
    // L'operatore e nient'altro.
    "^ [a|con|per] [{subito}] [{un}] [{un}] [{un}] {operatore} [{vero}] [{subito}] $",
    "^ [{un}] [altra] (persona|qualcuno|tecnico|manager|referente|superiore|capo|direttore|titolare|commesso|\
     commessa|call center|assistenza clienti|servizio clienti|customer care|servizio assistenza) [{vero}] \
     [{subito}] $",
    "{operatore} [{vero}] (per favore|per piacere|per cortesia|grazie|please|plis|pls|subito|immediatamente)",
    "operatore operatore", "{filler} [{un}] {operatore} $",
    "(chiedo|chiesto|chiedendo|richiesto|domando) [di|per|che] [{subito}] [{un}] {operatore}",
    "(persona|operatore|umano|qualcuno) [{vero}] (non|nn) (un|una|te|tu) [bot|robot|macchina]",
    "(parlarecon*|vogliouno*|vogliopar*|voglioun*|passamiun*|passatemiun*|parlacon*)",
    // The same by other ways round: found by a third and a fourth writer of requests.
    "[{un}] ({persona}|{ruolo}) (per|con cui|con chi|a cui) {parlare}",
    "^ [{subito}] mi (trasferisca|trasferite|trasferisci|passi|passa|passate|colleghi|collegate|collega) \
     [{subito}] $",
    "fatemelo (parlare|sentire)", "(fatelo|fallo|fatela|lo faccia) venire (fuori|qui|in chat|al telefono)",
    "(dietro|dentro) [a|di] (questa|questo|sta|sto|la|il|lo|l') _ (c'è|ce|c è|ci sta) (qualcuno|nessuno|\
     {persona})",
    "(c'è|ce|c è|ci sta) [{un}] [_] [_] (dall'altra parte|dall altra parte|dietro allo schermo|dietro lo schermo)",
    "{passami} chi (volete|vuole|vuoi|preferite|c'è|ne sa|può|sa|ci capisce|decide|comanda)",
    "(confronto|incontro|contatto|dialogo) [diretto|telefonico] con {qualcuno}",
    "(farebbe|fareste|fate|faccia|fai|fatemi|fammi|farmi|far|faccio) (contattare|chiamare|richiamare|\
     ricontattare|scrivere|telefonare) [{subito}] (da|dal|dall'|dalla|a|al|all'|alla) {qualcuno}",
    "(due|2|quattro|4) parole (con|da) {qualcuno}",
    "{voglio} [{subito}] (uno|una|qualcuno|qualcuna) (del|della|dei|dello|dell'|delle|di|che)",
    "(mi|ci) (affidi|affida|affidate|affidi pure|rimetta|indirizzi) (a|ad|al|alla|allo|all') {qualcuno}",
    "(scrivere|parlare|rivolgermi|spiegare) (a|ad|al|allo|alla|all') [{un}] ({persona}|{ruolo}) {vero}",
    "(orecchie|voce|testa|cervello|occhi|mano) (umane|umana|umani|umano)",
    "{voglio} [{subito}] [{un}] (gente|persone|personale|staff)",
    "{voglio} [{subito}] [di] [{subito}] (essere|venire) [{subito}] (ricontattato|ricontattata|richiamato|richiamata|\
     contattato|contattata|chiamato|chiamata)",
    "(qualcuno|qualcuna) (del|della|dei|dello|dell'|delle|di|da|dal) _ [_] (può|potrebbe|riesce|mi|ci) (a|\
     scrivermi|chiamarmi|rispondermi|aiutarmi|chiama|chiami|risponde|risponda|aiuta|aiuti|scriva|scrive)",
    "(mi|ci) (chiamate|richiamate|telefonate|ricontattate|richiamereste|telefonereste|chiamereste) [voi] ($|al|\
     allo|sul|per favore|oggi|domani|stasera|appena|quando|il mio|dopo|prima)",
    "(passarmene|passamene|passatemene|passarcene|trovarmene|trovatemene) (uno|una|1)",
    "(ghe xe|ghe) (qualchedun|qualcun|nissun|nisun)",
    "^ (niente|basta|no|via|stop) [con|col|coi|a] [{un}] {macchina}", "solo (persone|umani|gente)",
    "(spiegare|spiegarlo|spiegarla|raccontare|esporre|dire) ... (a voce|al telefono|di persona)",
    "troppo _ per [{un}] {macchina}",
    "^ [{un}] (signorina|signora|ragazza|ragazzo|addetto|addetta|impiegato|impiegata|responsabile) (del|della|al|\
     alla|alle|dell'|ai|agli) _ $",
    "(chiamare|scrivere|telefonare|rispondere) (me|a me) (telefono|al telefono|subito|per favore|$)",
    "(essere|venire) [{subito}] (ricollegato|ricollegata|collegato|collegata|trasferito|trasferita|passato|passata) \
     (con|a|al|alla|allo) {qualcuno}",
    "{voglio} [che] ... (fosse|sia|rispondesse|risponda|intervenga) [{un}] ({persona}|{ruolo})",
    "(un colpo|un colpetto) di telefono", "testa pensante", "mi fate _ da {qualcuno}",
    "(attendo|aspetto|in attesa) ... {qualcuno}", "si (liberi|libera|libererà) {qualcuno}",
    "(gira|girate|giri|passa|passate|passi|inoltra|inoltrate|inoltri) (tutto|la cosa|la pratica|la richiesta|questo|il \
     caso|la segnalazione|la conversazione|la chat) a [chi] [{un}] _",
    "(chiamatemi|richiamatemi|telefonatemi|contattatemi|ricontattatemi|richiamami|telefonami|ricontattami)",
    "(fatemi|fammi|fateci) (chiamare|richiamare|contattare|ricontattare|telefonare|rispondere|aiutare)",
    "a una persona (non|e non|$)", "(fatemelo|fatemela) (venire|chiamare)",
    "(mi fate|mi fai|mi fa|mi faccia|fatemi|fammi) rispondere [{subito}] da _",
    "(sessione|collegamento|videochiamata) con {qualcuno}",
    "(sento|sentire|sentirei|trovare|trovo|trovami|trovatemi|avere|bisogno di|passami|passatemi|cerco|preferirei|\
     preferisco) [{subito}] (una|1|na) persona",
    "(una|1|na) persona (con cui|con chi|che mi aiuti|che risponda|che risponde|che mi risponda|che mi risponde|libera|\
     disponibile|a quest'ora|ce sta)",
    "voce di una persona",
    "a voce [ci|mi|vi|le|ve la|te lo] (capiamo|capisco|spiego|spieghiamo|intendiamo|viene meglio)",
    "a chi [mi] (posso|devo|potrei|dovrei) [mi] (rivolgermi|rivolgere|parlare|chiedere) (di persona|a voce|dal vivo)",
    "(qualcuno|qualcuna|una persona) (risponda|rispondesse|mi scriva)",
    "(c'è|ce|c è|ci sta) {qualcuno} {vero}", "{qualcuno} ... mi risp",
    "(con|cn|co) (chi|ki) [ne] (posso|potrei|devo|si può) (parlare|chattare|sentirmi)",
    "(mi|ci) (connetti|connetta|connettete|connettere|connettereste) ... con {qualcuno}",
    "(assistenza|aiuto|supporto|risposta) da [{un}] {persona}", "un (oper|oprtr|opertr)",
    "{persona} ... (mi scriva|mi scrive|scrivermi|mi manda|mi mandi|mandarmi) [un|su|in|a] [messaggio|privato|whatsapp]",
    "(essere|venire) (ricollegato|ricollegata|rimesso|rimessa|messo|messa) ... con {qualcuno}",
    "(avvisa|avvisate|avvisare|avverti|avvertite|avvertire) [{un}] [{un}] {persona} che",
    "appuntamento telefonico con {qualcuno}", "(contatare|contatatemi|contatarmi) ... {qualcuno}",
    "(intelligenza|una) ... (voglio|vorrei) una naturale", "(passame|passami|famme parlà co|chiamame) [a] (coccheduno|quaccheduno|quarcheduno)",
];
