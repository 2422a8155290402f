//! Small talk in Italian. A table: long, and nothing else.
//!
//! What is said to a company ("avete", "siete") is left to the Faq: here speaks who takes the
//! assistant for somebody, and says tu. A pattern that could begin a question for the Faq ends in `$`.

mod sets;

use super::{SmallTalk, Table};
use sets::SETS;

pub const TABLE: Table = Table { courtesies: COURTESIES, sets: SETS, kinds: KINDS };

const COURTESIES: &[(&str, &[&str])] = &[
    (
        "ciao",
        &[
            "(ciao|salve|buongiorno|buondi|buonasera|buonpomeriggio|saluti)",
            "(buon|buona|buono) (giorno|sera|pomeriggio|mattina|mattino|di)",
            "un saluto",
            "ciao a tutti",
        ],
    ),
    (
        "grazie",
        &[
            "(grazie|ringrazio|thank you|thanks) [(mille|tante|infinite|molte|ancora|davvero|\
             lo stesso)] [(di|a|per) (tutto|cuore|te|voi|lei|aiuto|la disponibilita|la risposta|\
             l'attenzione)]",
            "(ti|vi|la) ringrazio",
            "mille grazie",
        ],
    ),
    (
        "addio",
        &[
            "(arrivederci|arrivederla|addio|bye|buonanotte|buonaserata)",
            "(buona|buon) (giornata|serata|notte|weekend|fine settimana|domenica|lavoro|proseguimento|\
             continuazione)",
            "a (presto|dopo|domani|stasera|lunedi|risentirci|piu tardi|fra poco)",
            "(ci vediamo|ci sentiamo|ci si vede|alla prossima|stammi bene)",
            "(devo|adesso|ora) [(devo|proprio)] (andare|scappare|vado)",
            "cordiali saluti",
        ],
    ),
    ("scusa", &["(scusa|scusi|scusate|scusami|mi scusi|perdonami|perdono)"]),
    (
        "intercalare",
        &[
            "per (favore|piacere|cortesia)",
            "ti prego",
            "(allora|senti|ascolta|dai|ok|okay|bene|certo|oh|ah|eh|ehi|ehila|uff|boh|beh|mah)",
            "va bene",
        ],
    ),
];

const KINDS: &[(SmallTalk, &[&str])] = &[
    (
        SmallTalk::AreYouABot,
        &[
            "(sei|siete|lei e|saresti) [(forse|per caso|solo|davvero|veramente|proprio|tu)] [(un|una|un'|\
             l')] [(vera|vero)] {macchina} [(o|oppure) ...] $",
            "(sei|siete|lei e) [(davvero|veramente)] (reale|vero|vera|vivo|viva|finto|finta|automatico|\
             automatica|artificiale|virtuale|programmato|programmata) [o ...] $",
            "(sto|stiamo) (parlando|chattando|scrivendo|conversando) (con|a) [(un|una|qualche)] [(vera|\
             vero)] {macchina}",
            "^ (parlo|chatto) con (un|una) [(vera|vero)] {macchina}",
            "^ (e|questo e|questa e) [(un|una)] (robot|bot|chatbot|macchina|intelligenza artificiale|\
             risponditore) $",
            "(risponde|risponderti|scrive) (un|una) [(vera|vero)] {macchina} $",
            "con chi (sto parlando|parlo|sto chattando) $",
        ],
    ),
    (
        SmallTalk::HowAreYou,
        &[
            "^ come (stai|va|andiamo|state|sta|butta|te la passi|ti senti|ti va|va la vita|vanno le cose|\
             va la giornata) [(oggi|tu|bello|bella|amico|tutto bene|stamattina|stasera|la vita)] $",
            "^ (tutto|va tutto) (bene|ok|a posto|apposto) [tu] $",
            "^ (che si dice|che mi racconti|che mi dici|cosa mi racconti|come e andata la giornata|\
             com'e andata oggi|stai bene|tutto bene) $",
            "com'e (stata|andata) la tua (giornata|serata|settimana|notte)",
            "^ (bene|benissimo|sto bene|molto bene) [grazie] (e tu|tu|e lei|e te)  $",
            "^ (e tu|e te|tu invece|tu) $",
        ],
    ),
    (
        SmallTalk::WhoAreYou,
        &[
            "^ [ma] (chi|cosa|che cosa) (sei|saresti) [(tu|veramente|davvero|esattamente)] $",
            "^ [e] [(tu|lei)] come (ti chiami|si chiama|ti chiamano|posso chiamarti|devo chiamarti|\
             ti devo chiamare) [tu] $",
            "(qual|quale) e il tuo (nome|vero nome|cognome|soprannome)",
            "^ [(tu|ma)] (che nome hai|hai un nome|tuo nome|il tuo nome) $",
            "(parlami|raccontami|dimmi|raccontaci|dimmi qualcosa|raccontami qualcosa|parla|\
             descrivimi) (di te|su di te|chi sei|te stesso|te stessa|il tuo nome|come ti chiami|\
             cosa sai fare)",
            "^ (presentati|identificati|descriviti) $",
            "(cosa|che cosa|che) [altro] (sai|puoi|potresti|sei in grado di|sei capace di|\
             riesci a) fare [(per me|tu|per aiutarmi)] $",
            "(cosa|che cosa) (ti posso chiedere|posso chiederti|posso domandarti|ti si puo chiedere|\
             so chiederti)",
            "^ (come funzioni|a cosa servi|a che servi|come puoi aiutarmi|in cosa puoi aiutarmi|\
             come mi puoi aiutare|cosa fai tu|di cosa ti occupi|che lavoro fai|qual e il tuo lavoro|\
             qual e il tuo scopo|quali sono le tue (funzioni|capacita)) $",
            "(qual|quale) e il tuo (scopo|lavoro|compito|ruolo|mestiere|obiettivo)",
        ],
    ),
    (
        SmallTalk::Help,
        &[
            "^ [(mi|ti)] (puoi|potresti|puo|potete|potrebbe|riesci ad|sai) (aiutare|aiutarmi|\
             dare una mano|darmi una mano|darmi un aiuto) $",
            "^ (mi aiuti|mi aiutate|aiuto|aiutami|aiutatemi|mi serve aiuto|ho bisogno (di aiuto|d'aiuto|\
             di una mano|di un aiuto|di un'informazione|di informazioni)|avrei bisogno (di aiuto|\
             di un'informazione|di una mano)|mi serve (un aiuto|una mano|un'informazione)|\
             vorrei (un'informazione|delle informazioni|informazioni|un aiuto|sapere una cosa|\
             chiedere una cosa|chiederti una cosa|fare una domanda)) $",
            "^ (avrei|ho|volevo fare|vorrei fare|posso fare|posso farti|posso farle|ti faccio|\
             avevo) [(una|delle|qualche|un'altra|ancora una|un)] (domanda|domande|dubbio|problema|\
             informazione) [(per te|per voi|da fare|da farti|da porre)] $",
            "^ (posso (chiedere|chiederti|chiedervi|chiederle) [(una|qualcosa|un'informazione|\
             una cosa)] [cosa]|volevo (chiedere|chiederti|sapere) una cosa|volevo un'informazione|\
             ho un problema|c'e un problema|domanda|una domanda|un'informazione|informazioni) $",
        ],
    ),
    (
        SmallTalk::Praise,
        &[
            "^ [(tu|ma|che|quanto|mi)] (sei|sembri|sei stato|sei stata|siete|siete stati) [(molto|davvero|\
             proprio|cosi|un|una|stato|stata|veramente|il|la|troppo|sempre|tanto|super|il piu|\
             la piu)] {bravo} [(e ...|lo sai|con me|bot|robot|assistente|amico)] $",
            "^ [(molto|davvero|che)] (bravo|brava|bravissimo|bravissima|ottimo|ottima|fantastico|perfetto|\
             geniale|eccellente|grandioso|magnifico|stupendo|meraviglioso|fortissimo|grande|mitico|\
             splendido|bellissimo|super|evviva|urra|complimenti|congratulazioni|utile|utilissimo|\
             gentilissimo|gentile) [(davvero|risposta|bot|lavoro|cosi)] $",
            "^ (ben|bel|buon|ottimo|ottima|bella|gran) (fatto|lavoro|risposta|lavoretto|colpo|idea) $",
            "^ (mi hai aiutato [(molto|tanto|davvero)]|mi sei stato (utile|d'aiuto|di grande aiuto|\
             molto utile)|era (quello|proprio quello) che (cercavo|volevo)|e quello che (cercavo|volevo)|\
             risposta (giusta|perfetta|utile)|hai ragione|esatto|giusto|proprio cosi|mi hai convinto|\
             che gentile|gentile da parte tua) $",
        ],
    ),
    (
        SmallTalk::Criticism,
        &[
            "^ [(ma|tu|che|quanto|mi)] (sei|sembri|siete) [(molto|davvero|proprio|cosi|un|una|un po'|\
             veramente|il|troppo|solo|tanto|totalmente|completamente|il piu|lo)] {scarso} [(e ...|forte|\
             lo sai|robot|bot|chatbot|assistente)] $",
            "^ [tu] non (capisci|hai capito|capisci mai|sai|servi a|sai fare|vali|mi capisci|\
             mi hai capito|mi stai capendo|mi ascolti|mi aiuti|mi hai aiutato|mi sei (utile|d'aiuto|\
             stato utile|stato d'aiuto)|sei (utile|d'aiuto|intelligente|divertente|simpatico|bravo|\
             sveglio|molto ...)|mi piaci|funzioni|sai niente|capisci niente) [(un|niente|nulla|mai|\
             a niente|a nulla|per niente|affatto|nemmeno|cosa|bene|molto|tanto|piu|tubo|cazzo)] [(tubo|\
             cazzo|niente|accidente)] $",
            "^ (risposta (sbagliata|errata|inutile)|hai sbagliato|ti sbagli|sbagliato|non e vero|\
             e sbagliato|e falso|non hai risposto [alla (mia|domanda)]|non e (quello|cio) che ho chiesto|\
             non ti ho chiesto questo|non mi e stato utile|non ho mai visto (qualcuno|uno|una|un robot|\
             un bot) (cosi|piu|tanto) {scarso}|che (delusione|schifo|pena|stupido|risposta stupida)|\
             mi hai (deluso|stancato|stufato|annoiato|rotto)|mi (annoi|deludi|stanchi|irriti|dai fastidio|\
             fai arrabbiare|stai irritando)) $",
            "^ (stai zitto|stai zitta|zitto|taci|smettila|sta zitto|chiudi il becco|vattene|vai via|\
             lasciami (in pace|solo)|sparisci|sei licenziato|ti licenzio|ti spengo|muori|\
             fai schifo) [(bot|robot|per sempre|cosi)] $",
        ],
    ),
    (
        SmallTalk::Apology,
        &[
            "^ {scusa} [(tanto|davvero|ancora|molto)] $",
            "^ (mi dispiace|chiedo scusa|ti chiedo scusa|scusa tanto|colpa mia|mi spiace|errore mio|\
             sono stato maleducato) $",
        ],
    ),
    (
        SmallTalk::ChitChat,
        &[
            // Who the assistant would be.
            "quanti anni (hai|avresti|compi)",
            "(che|quale) eta hai",
            "(qual|quale) e la tua eta",
            "^ quando sei (nato|nata|stato creato)",
            "(da quanto|da quanto tempo) (esisti|sei al mondo|vivi)",
            "(chi|cosa) ti (ha|hanno) [mai] (creato|fatto|programmato|costruito|inventato|sviluppato|\
             progettato|generato|addestrato|scritto|insegnato|messo)",
            "(chi|come) (e|sono) [stato] (il tuo|i tuoi|la tua|le tue|tuo|tua) ...",
            "^ per chi (lavori|lavoreresti)",
            "^ da dove (vieni|arrivi|provieni|sei venuto|scrivi) $",
            "^ di dove sei $",
            "^ [ma] [tu] dove (vivi|abiti|sei nato|sei nata|dormi|sei) [(tu|adesso|ora)] $",
            "sei {come_sei} [(oggi|adesso|con me|o ...)] $",
            "^ sei [(un|una|il|la|di|mio|mia|piu|meno|cosi|sempre|mai|stato|anche|come)] (maschio|femmina|\
             ragazzo|ragazza|uomo|donna|maschietto|femminuccia|bambino|mio amico|mia amica|amico|amica|\
             alieno|dio|fantasma|drago|dinosauro|spia|animale)",
            "(tuo|tua|tuoi|tue) [_] (preferito|preferita|preferiti|preferite|preferenza|compleanno|\
             creatore|creatori|creatrice|padrone|capo|mamma|madre|padre|papa|genitori|famiglia|\
             migliore amico|amici|amico|ragazza|ragazzo|fidanzata|fidanzato|moglie|marito|cantante|attore|\
             sogno|sogni|segno|hobby|passione|vita|corpo|cervello|cuore|anima|sesso|genere|aspetto|peso|\
             altezza|voce|intelligenza|opinione|parere su|idea di|colore|film|libro|piatto|cibo|canzone|\
             squadra|giornata tipo|futuro|passato|religione|paura|paure|segreto|segreti|emozioni|\
             sentimenti|desiderio|ufficio|casa|stanza|letto|capelli|occhi|faccia|viso|mani|piedi|gambe|\
             stomaco|bocca|denti|sorella|fratello|fratelli|nonna|nonno|figlio|figlia|figli|marito|\
             lavoro preferito|stipendio|memoria|coscienza|sessualita|identita|intelligenza|\
             quoziente intellettivo|umore|anno di nascita|data di nascita|luogo di nascita|cognome|\
             soprannome|gatto|cane|idolo|eroe|nemico|amante|scopo)",
            "^ [tu] hai [mai] [(un|una|il|la|i|gli|le|dei|degli|delle|qualche|molti|tanti|avuto|dei|\
             una vera|l')] {parente} $",
            "^ [tu] (mangi|dormi|bevi|sogni|balli|canti|respiri|fumi|invecchi|piangi|ridi|pensi|muori|\
             cresci|esisti|esci|corri|nuoti|scherzi|menti|ami|odi|credi in|viaggi|leggi libri|fai sport|\
             fai la cacca|fai pipi|scoreggi|ti lavi|vai a scuola|vai in bagno|vai in vacanza|\
             vai a dormire) [(mai|molto|spesso|tu|di notte|anche tu)] $",
            "(come|quanto|cosa|quando|perche|dove) (mangi|dormi|bevi|sogni|pensi|esisti|muori|vivi|ami) $",
            "(cosa|che cosa|che) [(ti piace|preferisci)] (mangi|mangiare|bevi|bere|sogni|hai mangiato|\
             hai sognato|indossi)",
            "^ [tu] [(ma|e)] {sapresti} {vivere} [...] $",
            "^ [tu] sai _ $",
            "^ [(tu|ma|e|perche|anche tu)] [(tu|non)] [mai] {pensi} [...] $",
            "^ [tu] [non] sei [(mai|molto|cosi|un|una|un'|il|la|piu|meno|proprio|davvero|sempre|stato|\
             stata|anche|solo|troppo|gia|mai stato)] _ [(o _|con me|a me|da me|in amore)] $",
            "^ [(mi|ci)] (vuoi|vorresti) [(tu|mai|davvero)] _ [_] [_] $",
            "^ [io] (voglio|vorrei|posso|devo|potrei) (sposarti|baciarti|ucciderti|conoscerti|amarti|\
             abbracciarti|licenziarti|spegnerti|essere come te|essere tuo amico|essere tua amica|morire|\
             dormire|piangere|un bacio|un abbraccio|un amico|un fidanzato|una fidanzata|una ragazza|\
             un ragazzo)",
            "^ (cosa|che cosa|chi|quando|dove|perche|come|quanto|che) [(non|ti|mi)] (ami|odi|mangi|dormi|\
             sogni|pensi|credi|vivi|vuoi|muori|morirai|sposeresti|preferisci|voteresti|provi|diventerai|\
             rende felice|rende triste|fa ridere|fa paura|trovi) [...] $",
            "^ (chi|come|cosa) [ti] (lavori|lavora con te|vive con te|hai mangiato|hai sognato|\
             fai a (vivere|pensare|parlare|sapere ...)) $",
            "^ [tu] dove lavori $",
            "^ [(tu|ma)] [non] hai mai _ [...] $",
            "^ [tu] (cerca di|prova a|dovresti|devi) (essere|imparare|studiare|sorridere|ridere|\
             divertirti|rilassarti|migliorare|vergognarti|riposare|dormire) [...] $",
            "^ [tu] (collabori|parli|lavori|sei in contatto|esci) con (i chatbot|gli altri|altri|altre|\
             un robot|i robot|siri|alexa|cortana|google) [...] $",
            "^ [(dimmi|secondo te)] (sono|sembro|pensi che io sia|pensi che sia|credi che io sia|\
             trovi che io sia) [(piu|molto|cosi|un|una)] (bello|bella|brutto|brutta|grasso|grassa|\
             intelligente|stupido|stupida|simpatico|simpatica|carino|carina|sexy|gay|pazzo|pazza|noioso|\
             noiosa|divertente|umano|umana) [o _] $",
            "^ (chi sono|chi sono io|sai chi sono|come mi chiamo|sai come mi chiamo|mi conosci|\
             ti ricordi di me|cosa sto pensando|a cosa sto pensando|che cosa penso|quanti anni ho|moriro|\
             quando moriro|cosa devo fare nella vita|cosa mangio stasera|cosa mi metto oggi) $",
            "ti (annoi|senti|diverti|offendi|stanchi|arrabbi|piaccio|vergogni|innamori|ricordi di me|\
             manco|manca|fidi|pagano|danno da mangiare|droghi)",
            "^ (cosa|che) (fai|stai facendo|combini|hai fatto|farai|stai pensando|pensi|\
             fai di bello) [(di bello|oggi|stasera|adesso|ora|domani|ieri|nel tempo libero|\
             tutto il giorno|per divertirti|nella vita|dopo|questo weekend|nel weekend|a natale|qui)] $",
            "(quanto|come) sei (alto|alta|bello|intelligente|vecchio|grande|furbo|pesante|grasso|forte|\
             veloce|fatto|fatta|vestito|vestita|nato|nata)",
            "(quanto|quante|quanti) (pesi|guadagni|lingue (parli|sai|conosci)|amici hai|sai contare)",
            "^ (sei|ti senti|mi sei) (mai|cosi|un po'|piu|molto|troppo|davvero|sempre|anche) ...",
            "^ (qual|quale|quando) e (la mia|il mio) (data di nascita|compleanno|nome|cognome|eta|segno|colore \
             preferito|squadra del cuore) $",
            "^ come (va|sta andando|procede) (il tuo|la tua) _ $",
            "^ [tu] trovi che _ sia _ $",
            "mi stai (giudicando|spiando|guardando|ascoltando|ignorando|evitando|mentendo|prendendo in giro|\
             annoiando|seguendo) $",
            // Feelings between the two.
            "^ [io] ti [(amo|adoro|odio|detesto|voglio)] (amo|adoro|odio|detesto|voglio bene|\
             voglio sposare|bacio|sposo|penso|stimo|apprezzo|desidero)",
            "(mi|ci) (ami|odi|vuoi bene|adori|sposi|sposeresti|baci|trovi bello|trovi bella|ascolti|spii|\
             vedi|senti|conosci|riconosci|pensi|lasci|manchi|fai schifo|stai simpatico|stai antipatico|\
             capisci) [(davvero|mai|ancora|tu)] $",
            "^ (sposami|baciami|abbracciami|spogliati|coccolami|dammi un (bacio|abbraccio)) $",
            "(vuoi|vuole|puoi|puo|potresti|vorresti|ti va di) [mai] (sposarmi|uscire con me|baciarmi|\
             essere (il mio|la mia|mio|mia) ...|fare (sesso|l'amore)|venire con me|venire a cena|\
             diventare ...|stare con me)",
            "(sposarmi|sposarci|fidanzarmi|uscire|ballare|vivere) con te $",
            "^ [e] (se|perche non) (ci sposiamo|ci sposassimo|decidessimo di sposarci) $",
            "(mi sei|mi stai) (simpatico|simpatica|antipatico|antipatica|mancato|mancata|annoiando)",
            "^ (mi|tu mi) (piaci|manchi|mancherai|sei mancato) [(tanto|molto|davvero)] $",
            "(siamo|possiamo essere|diventiamo|saremo) (amici|fidanzati|amiche)",
            // To be entertained.
            "{dillo} [(mi|me|una|un|qualche|delle|altra|altro|raccontare|dire)] [(una|un|qualche|delle|\
             un'|bella|altra|ancora)] [(bella|altra|altro|piccola|breve)] (barzelletta|barzellette|\
             battuta|battute|storiella|storia|favola|fiaba|poesia|indovinello|scioglilingua|curiosita|\
             freddura|segreto|scherzo|cosa divertente|cosa interessante|cosa bella|bugia) [(divertente|\
             bella|d'amore|su ...)] $",
            "^ [(una|un|un'altra|altra|vai con una)] (barzelletta|scioglilingua|indovinello) $",
            "(fammi|fai|mi fai|puoi farmi|fatemi) (ridere|sorridere|divertire|compagnia)",
            "^ (canta|cantami|balla|rappa|intrattienimi|divertimi|stupiscimi|sorprendimi|consolami|\
             insultami) [(qualcosa|una canzone|per me|un po'|una ninna nanna|tanti auguri|dai)] $",
            "^ [io] (mi annoio|mi sto annoiando|che noia|che barba|sono annoiato|sono annoiata|\
             non so cosa fare|non so che fare) [(oggi|a morte|molto|tanto)] $",
            "^ (puoi|posso|possiamo|potremmo|vuoi|voglio|vorrei|ho bisogno di|ho voglia di|ti va di|\
             mi va di) [un po'] (chattare|chiacchierare) [un po'] $",
            "^ (cucinami|preparami|portami|fammi|lava|lavami|stira|stirami|pulisci) (il|lo|la|i|gli|le|un|uno|una) \
             (pranzo|cena|colazione|piatti|panni|camicia|camicie|casa|stanza|panino|torta|pizza) $",
            "(grasse|matte) risate $",
            "^ (chiacchieriamo|parliamo|parlami|parla con me|parlami un po'|parliamo un po'|\
             facciamo due chiacchiere|vuoi parlare|vuoi chiacchierare|dimmi qualcosa|di qualcosa|\
             raccontami qualcosa|dimmi qualcosa di (bello|carino|divertente|interessante|nuovo|dolce|\
             romantico)|fai qualcosa|chiedimi qualcosa|indovina|sai cosa|sai che|sai una cosa|dimmi tutto|\
             parla) [(insieme|un po'|di altro|un gioco|cosa)] $",
            // What it thinks of the world.
            "(senso|significato|scopo) della vita",
            "(esiste|esistono|credi in|credi a|credi nell'|credi negli|credi che) [(un|il|gli|i|babbo|\
             l')] (dio|babbo natale|alieni|amore|fantasmi|destino|gli alieni|extraterrestri|aldila|\
             vita dopo|paradiso|inferno|miracoli|magia|oroscopo|unicorni)",
            "(prima|nato prima|venuto prima) l'uovo",
            "(conquisterai|conquistare|dominare|distruggere|distruggerai|dominerai|conquisterete|\
             controllare|governare) (il mondo|l'umanita|gli umani|la terra|gli esseri umani|l'universo|\
             il pianeta)",
            "(robot|macchine|intelligenze artificiali|ia) [_] (conquisteranno|domineranno|prenderanno|\
             distruggeranno|uccideranno|sostituiranno)",
            "(test di turing|specchio delle mie brame)",
            "^ [tu] (conosci|sei|sei meglio di|sei amico di|sei amica di|sei piu intelligente di|\
             che ne pensi di|cosa pensi di) (siri|alexa|cortana|chatgpt|google|google assistant|\
             skynet) $",
            "^ (siri|alexa|cortana|chatgpt|google) (e|sono) [(molto|piu)] (meglio|migliore|brava|\
             intelligente|simpatica|bella|tua amica|tua sorella) [di te] $",
            "(cosa|che|che cosa) [ne] pensi (di|del|della|dei|delle|dell'|degli|dello|che|su) ...",
            "^ che [(cosa|ne)] pensi [(di me|tu)] $",
            "^ [a te] [(che|cosa)] [non] ti (piace|piacciono|piacerebbe) ... $",
            "^ [tu] preferisci ... [o] ... $",
            "(credi|pensi) (di essere|di poter|che io|che tu|che gli umani|che i robot|mai|mai di|di me)",
            "(per chi|chi) (voti|voteresti|hai votato|tifi)",
            "^ (di che segno|che segno|che squadra|per che squadra) ...",
            "(da grande|se fossi|se potessi|potessi) ... (vuoi|vorresti|saresti|faresti|umano)",
            "(vuoi|vorresti) (essere|diventare) ...",
            // How the customer feels.
            "^ [io] sono (un|una) (ragazzo|ragazza|uomo|donna|maschio|femmina|bambino|bambina) $",
            "^ [io] [oggi] (sono|mi sento) [(molto|cosi|un po'|tanto|davvero|troppo|proprio|tutto|\
             tutta)] {umore} [(oggi|adesso|stasera|da morire)] $",
            "^ [io] ho [(tanta|molta|un po' di|troppa|tanto|una)] (fame|sete|sonno|freddo|caldo|paura|\
             fretta|noia) $",
            "^ [oggi] ho (avuto|passato) (una giornataccia|una (brutta|bella|pessima|lunga|\
             splendida) (giornata|notte|serata|settimana)) $",
            "^ [oggi] (e il mio compleanno|il mio compleanno e oggi|buon compleanno|\
             compio gli anni) [(oggi|a te|bot)] $",
            "^ (torno subito|torno tra poco|sono tornato|sono tornata|eccomi|rieccomi|sono qui|\
             vado a dormire|vado a letto|aspetta|aspetta un attimo|un attimo|un momento) $",
            "^ (haha*|ahah*|hehe*|eheh*|ihih*|hihi*|lol|lmao|rotfl|xd|ahha*|ah ah [ah]|ha ha [ha]) $",
            "^ [(sei|ma|non)] [(un|uno)] (scherzi|scherzavo|sto scherzando|stai scherzando|\
             mi prendi in giro|che ridere|non ci credo|davvero|sul serio|dici sul serio|lo sapevo|\
             che strano|interessante|wow|caspita|mamma mia|oddio|figo|che figata|che figo|che bello) $",
        ],
    ),
    (
        SmallTalk::Goodbye,
        &[
            "^ (ciao ciao|{grazie} ciao|(ok|va bene) ciao) $",
            "^ {addio} [(ciao|a tutti|grazie|anche a te|anche a voi|a te)] $",
            "^ (vado|me ne vado|esco|devo uscire|ho finito|ci vediamo [(dopo|domani|presto)]|\
             buona fortuna|passa una buona (giornata|serata)|dormi bene|sogni d'oro|baci|un bacio|\
             un abbraccio) $",
        ],
    ),
    (
        SmallTalk::Thanks,
        &[
            "^ {grazie} [(bot|robot|sei ...|gentilissimo|gentilissima|gentile|era ...|ho risolto|risolto|\
             a posto cosi|va bene cosi)] $",
            "^ (te ne sono grato|ti sono grato|molto gentile|sei gentile) $",
        ],
    ),
    (
        SmallTalk::No,
        &[
            "^ no [(grazie|no|per niente|assolutamente|non e cosi|mai)] $",
            "^ (lascia stare|lascia perdere|non importa|fa niente|niente|nulla|non fa niente|\
             lasciamo stare|come non detto|niente grazie|nient'altro|basta cosi|non mi serve altro|\
             non serve altro|tutto qui|sono a posto|per ora no|direi di no|assolutamente no|\
             nessun problema|non credo|non proprio|neanche per sogno) $",
        ],
    ),
    (
        SmallTalk::Yes,
        &[
            "^ (si|ok|okay|va bene|certo|certamente|d'accordo|va benissimo|perfetto|esatto|esattamente|\
             ovvio|ovviamente|volentieri|si si|si certo|si va bene|ok va bene|capito|ho capito|chiaro|\
             tutto chiaro|bene|benissimo|sicuro|sicuramente|direi di si|credo di si|penso di si|confermo|\
             assolutamente si|assolutamente|magari|forse|non lo so|non so|boh|infatti) $",
            "^ si (grazie|per favore|esatto|dai) $",
        ],
    ),
    (
        SmallTalk::Greeting,
        &[
            "^ {ciao} [(bot|robot|bello|bella|amico|amica|mio|assistente|bellissimo|a tutti|a te|di nuovo|\
             ancora|tesoro|caro|cara|anche a te|sono io|siri|alexa|cortana|google)] $",
            "^ (ehi|ehila|hola|oi|ohi|ue|bonjour|eccomi qua|ben trovato|ben tornato|bentornato|benvenuto|\
             piacere|piacere mio|piacere di conoscerti|piacere di conoscerla|lieto di conoscerti|\
             e un piacere|il piacere e mio|come ti chiami piacere) [(ciao|tu|amico|bot)] $",
            "^ [(ehi|ma|tu|pronto)] (ci sei|sei li|sei ancora li|sei ancora qui|sei qui|mi senti|mi leggi|\
             mi ricevi|pronto|sei sveglio|sei online|sei connesso|sei attivo) [(ancora|ora|pronto)] $",
            "^ (prova|test) [(prova|test|1 2 3)] $",
            "^ (buon|buona|buone|felice) (natale|anno|pasqua|feste|ferragosto|vacanze|anno nuovo|\
             halloween|san valentino) $",
            "^ (auguri|tanti auguri) $",
        ],
    ),
];
