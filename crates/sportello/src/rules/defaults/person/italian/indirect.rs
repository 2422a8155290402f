//! Asking for a person in Italian without naming one, or without a word of talking: a call, somebody of
//! before, whoever does the work, no more of the machine. From a tenth writer's requests, which were asked to
//! be put by as many different people.

#[rustfmt::skip]
pub const PATTERNS: &[&str] = &[
    // Senza nominare chi: c'è qualcuno, fatelo uscire.
    "(rispondeva|rispondesse|rispondevano) [sempre] (qualcuno|una persona|un cristiano|una voce)",
    "(risponde|rispondete|risponda|legge|ascolta) [mai|mica] (mai|mica) (nessuno|un cane|anima viva|qualcuno)",
    "(non|nn) [ci|mi] risponde [mai] (nessuno|un cane|anima viva|mai nessuno)",
    "(dove|dov'è|dove sono|dove stanno|dove si è cacciato|dove si sono cacciati) [sono|stanno|è|sta] [{un}] \
     [{un}] {persona} {vero}",
    "(dove|dov'è) (sono|stanno|siete|è) [{un}] [tuoi|vostri|tutti] (colleghi|persone|umani|operatori|dipendenti|\
     impiegati)",
    "(fate|fai|fa|fammi|fatemi|fateci|faccia) (uscire|venire|salire|arrivare|saltare fuori|entrare) [fuori] \
     {qualcuno}",
    "(neanche|nemmeno|manco|neppure) (una|un) (persona|umano|cristiano|operatore|anima) [al telefono|in chat|\
     vera|viva|che|avete|c'è|a|si]",
    "chi (mi|ci) risponde [adesso|ora|qui|allora|$]",
    "(chi|qualcuno|nessuno) [che] (legge|leggerà|leggesse|guarda|controlla) [sti|questi|i|davvero|mai|qui] \
     (messaggi|messaggio|chat|mail|questo)",
    "qualcuno che legge", "ma (non|nn) c'è nessuno (lì|li|qui|là|dietro|di là|$)",
    "^ [ma|scusate|scusi|ehi|allora|pronto] [ma] (non|nn) c'è nessuno (lì|li|qui|là|dietro|di là|in ufficio|$)",
    "toc toc ... (qualcuno|nessuno|ufficio|vita)",
    "(gh'è|ghe|gh è|ghe xè|ghe xe|c'è) (nissun|nisun|nessuni|qualchedun|quaidun|qualchidun|quaicosa|quaichedun|\
     nisciuno|niusciuno|quacchino|coccheduno)",
    "(un|n|nu) (picciotto|omo|uomo|cristiano|ommo) (non|nun|un|del|che|in|a)",
    "cercavo (un|uno|una|qualcuno|il|la) [{un}] ({ruolo}|{persona})",
    "(con|cu|cun) [{un}] persona si può [mica] (parlare|ragionare|discutere|scrivere|chattare)",
    "possibile che (non|nn|nun) (c'è|ci sia|ci stia|ci siano|abbiate|esista) [{un}] (uno|una|nessuno|qualcuno|\
     anima|cristiano|persona|operatore|{ruolo})",
    "c'è vita (oltre|dietro|dentro)", "(c'è|ce|serve|esiste) (un'|una|un|n') anima [buona|viva|pia|santa|gentile]",
    "(uomo|donna) o (donna|uomo) che", "siate umani",
    "(avesse|avrebbe|ha|avete|hanno) [un|due|2|cinque|5|dieci|10|qualche|mezzo|pochi] (minuto|minuti|attimo|\
     momento|minutino|secondo) (da dedicarmi|per me|da dedicare|libero|liberi|per aiutarmi|per parlare)",
    "(aiuta|aiuti|aiutare) (me|io|a me)",
    "(torna|tornano|rientra|arriva|entra|si collega|si connette) (in chat|in linea|online|al telefono|a \
     rispondere)",
    "(qualcuno|uno|una) (al|dal) (posto|di là|dall'altra parte) [tuo|$]",
    "che (risponde|risponda) al (posto tuo|tuo posto)",
    // Al telefono.
    "(lascio|lasciamo|vi lascio|le lascio|ecco|scrivo|segnate|segnatevi) [qui|qua] [il|un] [mio|nostro] (cell|\
     cellulare|numero|recapito|telefono|num)",
    "(chiamate|telefonate|richiamate) (dopo|alle|entro|domani|stasera|oggi|pure|quando)",
    "chiamami (tu|voi|qualcuno|che|quando|dopo|domani)",
    "(ricevere|avere|possibile) (una|la) (chiamata|telefonata|videochiamata|richiamata)",
    "(mi|ci) (contattate|contatti|contatta|scrivete|scriva|scrivi) (su|via|per|in|sul|al) (whatsapp|wa|telefono|\
     messaggio|privato|mail|numero|cellulare)",
    "(posso|potrei|possiamo|potremmo|possibile|vorrei|devo|a che numero ... per|per) (essere|venire) \
     (richiamato|richiamata|richiamati|ricontattato|ricontattata|ricontattati|contattato|contattata|contattati|\
     chiamato|chiamata|chiamati)",
    "(fissare|organizzare|programmare|combinare|fare) [una|un] (call|riunione|videocall|telefonata|chiamata|\
     videochiamata|conference call|appuntamento telefonico)",
    "(preferisco|preferirei|meglio) [il|al|per|a voce|che] (telefono|a voce|al telefono|per telefono|di persona)",
    "(mi|ci) (chiamiate|telefoniate|richiamiate|contattiate)",
    "(far|fate|farmi|fatemi|faccia|fare|fateci) (contattare|chiamare|richiamare|ricontattare) [{un}] \
     (sottoscritto|sottoscritta|cliente)",
    "contattare (il sottoscritto|la sottoscritta|il mio|la mia|mio|mia) _ [dal|da|dall'|dalla]",
    "(posso|potrei|possiamo) (chiamare|telefonare|chiamarvi|telefonarvi|sentirvi) [io] [voi|a voi|al|a \
     qualcuno] [e] (risponde|rispondete|a voi|parlare)",
    "(rispondere|rispondergli|risponderle|spiegarle|spiegargli|parlarle|parlargli) a voce",
    "(richiesta|riscontro|risposta|intervento|contatto) [da] [parte] [di|da parte di] (persona fisica|una \
     persona|una persona fisica|un umano|un essere umano)",
    // Di nuovo la stessa.
    "(riprendere|continuare|proseguire|finire|riavere|ripartire|andare avanti|parlare|riparlare|concludere) [il \
     discorso] (con|co) (lei|lui|loro) [$|e non|per favore|grazie|che|si può|subito]",
    "riavere (lui|lei|lo|la) [$|grazie|per favore]", "(rivorrei|rivoglio) (lui|lei|quello|quella|la|il|{persona})",
    "(ripassatem*|ripassam*|ricollegatem*|ricollegam*)", "(di|a|per) (ricercarla|ricercarlo|risentirla|risentirlo)",
    "me (lo|la|li|le) (ripass*|passereste|richiami)",
    "(mi|ci) (seguiva|stava (seguendo|aiutando|risolvendo)|aveva preso in carico|aiutava) [_] ... ... \
     (riprendere|riavere|ripassate|dov'è|adesso|ora|con lei|con lui|posso|si può)",
    "(ero|stavo|parlavo|scrivevo|stavamo) [parlando|chattando|scrivendo|in chat|al telefono|in linea] con ... \
     ... (è caduta|si è (chiusa|interrotta|interrotto|chiuso|scollegato)|riprendere|ricollegare|me lo|me la|\
     continuare|caduta la linea|lo richiamate|posso)",
    "(signora|signor|signorina|dottor|dottoressa|geometra|ragionier|avvocato) _ ... ... (è|sta) [ancora|oggi] \
     (in sede|in ufficio|in turno|lì|in servizio|disponibile|libera|libero)",
    "(è|sta) [oggi|ancora] (in sede|in turno|in servizio) [oggi|adesso|$]",
    "chi mi (ha scritto|ha risposto|seguiva|ha seguito|aiutava|ha aiutato|stava seguendo|rispondeva) [ieri|\
     stamattina|prima|oggi|l'altra|lunedì|martedì|mercoledì|giovedì|venerdì|sabato|la]",
    "(non|nn) voglio (rispiegare|ripetere|rispiegargli|raccontare) ... ... (bot|capo|robot|macchina|te)",
    // Chi di mestiere.
    "(posso|potrei|possiamo|potremmo) avere [{un}] ({ruolo}|tecnico|operatore|responsabile|commesso|medico|\
     farmacista|vigile|capo|titolare|direttore|avvocato)",
    "^ [ma|scusate|scusi|salve|ciao|buongiorno] c'è (la|il|lo|l') ({ruolo}|farmacista|titolare|direttore|\
     direttrice|capo|commesso|commessa|responsabile|tecnico|medico|dottore|dottoressa|infermiera|geometra|\
     segretaria)",
    "({ruolo}|{persona}) (può|potrebbe|riesce a|puo) [{subito}] (guardarmi|controllarmi|verificarmi|dirmi|\
     guardare|richiamare|leggere|vedere|mandarmi) ... ... (scrivermi|chiamarmi|dirmi|rispondermi|farmi sapere|e \
     scrive)",
    "{voglio} [{un}] ({ruolo}|farmacista|titolare|tecnico|medico|dottoressa) (un attimo|un momento|un secondo|\
     per|è per|due minuti|un minuto)",
    "(voglio|pretendo|esigo|vorrei) (il|la|lo|l') (proprietario|proprietaria|titolare|capo|direttore|direttrice|\
     responsabile|padrone|manager|boss|ceo|presidente)",
    "(chi|qualcuno) (allo sportello|da voi|in ufficio|in negozio|lì|di voi|dei vostri|in sede|al telefono) [mi|\
     ci|che] (può|potrebbe|guarda|controlla|posso|sa|riesce|mi|risponde)",
    "(con|cn|a) chi (mi accordo|mi metto d'accordo|ci accordiamo|tratto|me la prendo|me la vedo|posso trattare|\
     posso accordarmi)",
    "(passatemi|passami|mi passi|mi passate|datemi|dammi) chi _",
    "chi è [il] (vostro|tuo|suo) (key account|commerciale|agente|referente|account)",
    "(fissare|avere|chiedere|richiedere|darmi) udienza", "(parlo|parlare|parlerei|parli) (con|co|cn) (uno|una) _",
    "(chiedo|pretendo|voglio|esigo|vorrei) (spiegazioni|risposte|risposta|una risposta|aiuto|attenzione|\
     assistenza) (da|di|dal|dalla) [{un}] {persona}",
    "(ufficio|uffici) [_] [_] (mi|ci) (contatti|chiami|richiami|risponda|scriva)",
    // Stanchi della macchina.
    "(proseguire|continuare|andare avanti|insistere|perdere tempo) con (te|lei|voi|[{un}] [_] {macchina}|sto \
     coso|questo coso|questa cosa)",
    "(non|nn) (voglio|intendo|mi va di|ho voglia di) (proseguire|continuare|andare avanti|parlare|scrivere) con \
     (te|un bot|sto|questo)",
    "(parlare|parlo|parlando|parla) (col|con il|con un|al|a un|contro un|contro il|con sto|coi|ai|ad un) (muro|\
     muri|coso|aggeggio)",
    "(parlare|scrivere|discutere|chattare|ragionare|litigare) (con|a|col|co|colla|ad) (un|una|il|la|sto|questo) \
     [_] {macchina}",
    "(invece|sempre|ancora|solito|solita) [trovo|risponde|mi risponde|c'è|rispondere|trovare] [{un}] [_] \
     {macchina} $",
    "(trovo|risponde|mi risponde|rispondi) (sempre|solo) [{un}] {macchina}",
    "sempre (risponde|rispondere|risposta) [{un}] {macchina}",
    "(non|nn) me la sento [di] ... ... con [{un}] {macchina}", "(preso|presa|presi) in giro da [{un}] {macchina}",
    "(da|di) [{un}] persona [e] non (da|di) [{un}] _", "(colla|con la|co la) macchina (non|nn|nun)",
    "(esci|uscire|esco|togli|togliere|passa) (dalla|dal|da|la) (modalità|modalita) [automatica|bot]",
    "(intelligenza artificiale|quella artificiale|ia) ... ... (naturale|umana|vera)", "rispondetemi voi",
    "(e non|non) [{un}] (programma|robottino|risponditore|automatico|automa|software)",
    "(trasferiscimi|trasferitemi) $",
    "(questo|sta|sto|questa) (macchina|bot|robot|coso) (non|nn|no) (capisce|capisci|risolve|serve|mi capisce)",
    "(vuole|volere|vuoi|voglio|io volere|io vuole) [parlare] [con] (persona|uomo|operatore|umano|dipendente)",
    "{parlare} persona [$|per favore|vera|non]",
    "(assistito|assistita|seguito|seguita|aiutato|aiutata|ricevuto|ricevuta) personalmente",
    // Dall'undicesimo.
    "^ 0 [0] [0] $", "^ [ma|scusate|ciao|salve] c'è _ (quello|quella|che mi|in negozio|per caso|oggi|lì)",
    "(devo|dovrei|vorrei|posso|bisogno di) sentire (il|la|l'|lo) (dottor|dott|signor|avvocato|ingegner|{ruolo}|\
     {persona})",
    "(rimettetemi|rimettimi|rimettermi|rimettete) (con|in contatto)",
    "({ruolo}|proprietario|proprietaria|titolare|qualcuno|direttore|sindaco) (legge|leggono|guarda) [mai|\
     davvero] (questa|questi|questo|la|le) (chat|messaggi|messaggio)",
    "(farmi|farci) (ricevere|chiamare|ascoltare|seguire|contattare|richiamare) [_] [_] [_] (da|dal|dall'|dalla) \
     (lui|lei|{qualcuno})",
    "mi (gira|giri|girate) (ai|al|alla|all'|agli|alle|a) _",
    "con (le|la|i|sti|ste|sto|questi|queste) {macchina} (non|nn|nun) (ci|ce) (parlo|ragiono|voglio|so|intendo)",
    "mi rifiuto di (discutere|parlare|trattare|spiegare|scrivere)",
    "(lascia|cedi|lasci|lasciate|fai) (il posto|posto|spazio|la parola) a (chi|qualcuno|{qualcuno})",
    "(sottoporla|sottoporlo|sottoporre|mostrarla|girarla|girarlo|farla vedere|farlo vedere) [_] a [{un}] [{un}] \
     ({persona}|{ruolo})",
    "(preferirei|preferisco|vorrei) (non|evitare di) ... ... (a|con) [{un}] {macchina}",
    "c'è (uno|una) _ in (ufficio|negozio|sede|chat|linea)", "(alternativa|alternative) a te",
    "che (non|nn) (sia|siano) (tu|te|un bot|una macchina|[{un}] {macchina})",
    "(saltare|salto|skippare|saltiamo) [_] parte (automatica|col bot|del bot)",
    "con chi ... (posso|potrei|devo) (interfacciarmi|confrontarmi|trattare|accordarmi|relazionarmi|chiarire)",
    "(arrivi|arriva|venga|risponda|entri|risponde) (uno|una|qualcuno) di (voi|loro)", "con chi ho il piacere",
    "(sapere|dire) da {qualcuno} [come|cosa|se|$]",
    "(vorrei|voglio|chiedo|chiederei|gradirei) [un] (incontro|colloquio|confronto|contatto|appuntamento) con chi",
    "(un|una|qualche) ({ruolo}|{persona}) [che mi _] c'è [$|qui|per|mica|ancora]",
    "^ [raga|ragazzi|ma] [ma] [{un}] (admin|{ruolo}) c'è $",
    "chiunque (basta|purché|risponda|respiri|sia umano|abbia)",
    "(kiama|kiamate|chiama|chiamate|kiamami|kiamatemi) (qualcuno|qlcn|qlcuno|qlc|ql1)",
    "(rispondetemi|rispondimi|rispondermi|rispondete|risponda) (di persona|a voce|in persona)",
    "(mandare|mandarvi|lasciare) un vocale [a|al|alla] [chi|{un}]",
    "chi risponde (del|della|dal|dalla|al|in|per il|per la) _", "(guardare|guardarvi|guardarci) in faccia",
    "avevo chiesto [{un}] (assistenza|operatore|persona|umano|servizio clienti|qualcuno|{persona})",
    "(quando|se) [non] c'è [{un}] ({persona}|{ruolo}) (in chat|in linea|online|al telefono)",
    "(ragazzo|ragazza|signora|signore|signorina) ... che rispondeva [_] (non c'è|c'è|dov'è|oggi)",
];
