//! What speaks against a request for a person in Italian: something told of one, one of other people, no wish for one.

#[rustfmt::skip]
pub const UNLESS: &[&str] = &[
    // Praise; things that are passed and called; presence at home; a product or a service's own bot.
    "{umano} ... (bravi|bravo|brava|gentilissimo|gentilissima|gentile|ottimo|ottima|complimenti|stelle)",
    "{persona} [è|era|sono] [stato|stata|venuto|venuta|passato|passata] ... (gentilissimo|gentilissima|\
     bravissimo|bravissima)",
    "(passi|passa|passate|passare) (il|la|lo|l'|i|le|un|una) (link|modulo|file|codice|numero|tempo|voglia|\
     sconto|notte|giornata|settimana|mese|anno|febbre|dolore|carta|foto)",
    "(serve|occorre|bisogna) {qualcuno} (in casa|a casa|presente|per la consegna|per il ritiro|per montare)",
    "(se|quando|caso) [non|nn] (c'è|ce|c era|c'era) nessuno",
    "(non|nn) (c'è|ce|c era|c'era) [mai] nessuno (a|in casa|per|che (ritiri|ritira|apre|firma)|quando)", "(disattiva|disattivo|disattivare) il {macchina}",
    "meglio il {macchina} ... ... {operatore}", "per (la|il) (mia|mio) ({persona}|{ruolo})",
    "(non|nn) [mi|ci] (serve|voglio|vorrei|occorre|va di|devo) [di] parlare con nessuno",
    "candidarmi come ...",
    "(aggiungo|aggiungere|invitare|invito|inserire|inserisco) [{un}] [{un}] {persona}",
    "(prenotare|prenoto|disdire|disdico|spostare|fissare) ... (visita|appuntamento|posto|lezione) ... \
     (con|dal|dalla|di) {qualcuno}",
    "(nessuno|niente) (operatore|umano|telefonate|chiamate)", "{persona} o [a|con] [{un}] {macchina}",
    "mi trasferisco", "(perché|come mai|ogni quanto|smettete|se) ... (mi|ci) (chiamate|richiamate|telefonate)",
    "(cambiando|codice|costi|voce|stesso|su un|dell'|ricevuta) operatore", "operatore (sulla|sul|della|del|nella)",
    "(grandezza|origine|natura|altezza|figura) umana", "più _ [tu] di [{un}] {operatore}",
    "operatore virtuale", "ruolo operatore", "dati di persone", "(quando|se) [quando] chiama [{un}] {persona}", "persona fisica o", "{operatore} (non|nn) (mi|ci) (occorre|\
     serve|interessa)", "(una|un|una altra) persona (alta|bassa|robusta|diversa|senza|allergica|che usa|in più|a cui|\
     che mi (accompagna|accompagni|ha|manda|scrive|chiama)|disabile|anziana|celiaca|incinta)",
    "(una|un) persona con [un|una|il|la|i|gli|problemi|poca|molta] (disabilità|handicap|problemi|passeggino|allergie|allergia|\
     mobilità|difficoltà|carrozzina|invalidità|bambini|figli|età)", "come una persona complimenti",
    "{operatore} (può|possono) (vedere|leggere|sapere)", "(andare|passare) da [{un}] {operatore}",
    "(corriere|fattorino|autista|montatore) (può|potrebbe|deve|mi|ci)", "in che lingua",
    "in quali lingue ...",
    "(regalare|regaliamo|regalarlo|regalarla) ... ... {persona}", "regalo (a|per) [{un}] {persona}",
    "(cv|candidatura|domanda) [come|da|per] [_] [_] {operatore}", "(mandare|inviare|lasciare) [il|un] cv ... {operatore}",
    "medico (di base|curante|di famiglia)", "(intende|intendete|significa|per|come|o) [per] persona fisica",
    "persona fisica (e|o|deve|che|non)",
    "(a che ora|quando|che giorno|domani|oggi) (passa|viene|arriva) (il|la|un|lo) _",
    "che (me|ce) (lo|la|li|le) (attacca|monta|installa|porta|consegna)",
    "{persona} [{un}] che (me|ce) (lo|la|li|le) (attacca|monta|installa|porta|consegna)",
    "{macchina} o [a|con] [{un}] {persona}", "(sembri|sembra|pari|sembravi) [quasi|proprio|davvero] {umano}",
    "(chirurgo|medico|tour|fotografo|video) operatore", "da [{un}] {persona} o",
    "(dopo|durante|nella|della|alla) [la|una] (telefonata|chiamata) con",
    "si (chiama|trova|chiamano) {qualcuno}",
    "(dice|diceva|dicendo|finge|fingeva|spaccia|spacciava) ... {operatore}",
    "(permette|consente|permettono) [di] {parlare}", "che (attacca|monta|installa|consegna|porta)",
    // Non mi serve un operatore; non passatemi nessuno; senza parlare con qualcuno.
    "(non|nn) [mi|ci|c'è|vi|ti] (serve|servono|occorre|bisogno|ho bisogno di|abbiamo bisogno di|voglio|\
     vorrei|desidero|devo|passare|passarmi|passate|passatemi|è necessario) [più] [di|avere|sentire|essere|\
     venire|parlare|parlare con|contattare] [chiamato da|contattato da|richiamato da] [{un}] {persona}",
    "(non|nn|più|niente|senza) [mi|ci] (chiamatemi|chiamate|contattatemi|contattate|telefonatemi|telefonate|\
     richiamatemi|richiamate|trasferirmi|trasferitemi)",
    "(non|nn|senza|evitare di|smettete di|smettetela di|smettila di|basta|preferisco non|a non) [voglio|\
     vorrei|voler|dover|dovere|essere|venire|ricevere] [più] [essere|venire] (chiamato|chiamata|contattato|\
     contattata|richiamato|richiamata|ricontattato|ricontattata|ricontattati|chiamarmi|contattarmi|\
     telefonarmi|richiamarmi)",
    "(senza|evitare di|evito di|prima di|invece di|anziché) [dover|dovere|poter] (parlare|chiamare|sentire|\
     contattare|passare|scrivere|rivolgermi) [con|per|da|a|al] {chi}",
    "(lascia|lasciate|lasci) (perdere|stare) [{un}] {persona}",
    // An operator did or said something; I spoke to one; are you one.
    "{operatore} [{vero}] [al telefono|in negozio|allo sportello|allo _|al _|in _|ieri|stamattina|_] [non] [mi|ci|lo|la|l'|si|vi] (ha|aveva|\
     hanno|avevano|avrebbe|era|erano|è stato|è venuto|è arrivato|è passato|dice|diceva|dicono|disse|doveva|\
     dovevano|viene|sosteneva|insiste)",
    "(parlato|parlando|parlavo|telefonato|detto|promesso|scritto|incontrato|risposto|trattato|secondo|visita|\
     (ho|hanno|avevo|ha|avete|abbiamo|è|sono) [già|appena|stato|stata] (sentito|chiamato|chiamata|contattato|\
     contattata|ricevuto|dato|avuto|visto|aspettato|trovato|risposto|richiamato|richiamata|ricontattato|\
     passato|mandato|venuto|seguito|assistito)) [già|ieri|oggi|male|bene|con|da|dal|a|al|di|del] [con|da|dal|\
     dall'|a|al|col|il|un] [{un}] [{un}] [{un}] {operatore}",
    "(sei|siete|eri|sembri|sembra|diventare|divento|faccio|sala) [proprio|davvero|per caso|lo|una|un|il|l'|\
     gli] [{un}] {operatore}",
    "(differenza|stipendio|guadagna|assumete|assunto|curriculum|lavorare|lavoro|tariffa|sconto|corso|patente|\
     manuale|costo|costa|prezzo|parcella|numero di|quale|quali|errore|corpo|capelli|diritti|genere|consumo|\
     uso|risorse) ... {operatore}",
    // Somebody to do something at home, somebody else's person.
    "(delegare|delega|delegato|aggiungere|accompagnare|intestare|intestarlo|regalare|regalo|ritirata|\
     ritirato|ritirare|nominare|assumere|segnalare|invitare|avvisate|avvisare) [a|da|di|ad|in|con] [il buono|\
     _] [a] [un|una|il|la] [altra] {persona}",
    "chi è [il|la] [tuo|tua|vostro|vostra|suo] {persona}",
    "(un|una) {persona} (deve|mi ha|aveva|che ha|in più|in meno|alla volta|sola|esterna|terza|\
     straniera|minorenne)",
    // With the assistant itself.
    "(parlare|parlarne|discutere|chattare) [{subito}] con (te|lei|un amico|mia|mio|mamma|papà|alexa|siri|\
     google)",
    // Passa qualcuno a prenderlo; un operatore di telefonia; una persona disabile.
    "(passa|passare|passate|mandate|manda|mandare|mandano) [{un}] [{un}] {persona} (a|al|dal|per (leggere|\
     controllare|verificare|ritirare|montare|prenderlo|prenderla|il|la|un|una)) _",
    "(se|quando) passa [{un}] {persona}", "(non|nn) (c'è bisogno|serve|occorre|importa) che (mi|ci) ...",
    "operatore (di sportello|logistico)", "nome di [{un}] persona", "dipendente (della mia|mio|della nostra)",
    "porta la persona", "persona che accompagna", "assistente (vocale|domestico|digitale|personale)",
    "(le|delle|alle|sulle) (chiamate|telefonate)",
    "(chiamato|chiamata|contattato|contattata) (dal|da un) (corriere|fattorino|tecnico|montatore)",
    "(chiamata|telefonata) (prima|dal corriere|del corriere)",
    "(un altro|altri|vecchio|nuovo|cambio|cambiare|precedente|attuale|mio|miei|mia|nostro|stesso|ogni|\
     qualsiasi|altro) [mio] (operatore|operatori|gestore|agente|amministratore|responsabile|collega|colleghi|\
     consulente|dipendente|dipendenti)",
    "(operatore|gestore|agente) (telefonico|mobile|logistico|sanitario|ecologico|turistico|economico|\
     immobiliare|sportivo|socio|olistico|scolastico|agricolo|muletto|del muletto|di telefonia|di sala|\
     macchina|luce|gas|trattamento|del trattamento|dei dati|privacy|legale|civile)",
    "persona (disabile|anziana|giuridica|che non|delegata|sbagliata|a carico|invalida)",
    "(un altra|seconda|terza|stessa|ogni) persona",
    "(ok|autorizzazione|firma|conferma|permesso) (di|da) [{un}] {persona}",
];
