//! Collects the common words of each language for `sportello::text::is_common`.
//!
//! Only whether a word is common is kept: counts over the parallel text decide, and
//! the everyday words of a customer that the text happens to lack are added by hand.

use std::collections::BTreeMap;
use std::path::Path;

use anyhow::Context;
use sportello::text::{COMMON_COLUMNS, COMMON_MAGIC, CommonProbe, Lang, normalise};

use crate::pairs::{self, Pair};

/// How many counted words a language keeps.
const KEPT: usize = 12_000;
/// A word seen in one source only must be seen this often: a misspelling seldom is.
const OFTEN: u32 = 4;
/// A word that the other language uses this many times as often is a word of that one;
/// a loan ("password") is used by both and kept in both.
const FOREIGN: u32 = 4;
/// MASSIVE is what the engine is measured on, so nothing is learnt from it here.
const MEASURED_ON: &str = "massive-train";

#[derive(Default)]
struct Tally<'a> {
    count: u32,
    /// The first source it was seen in.
    source: &'a str,
    in_two_sources: bool,
}

type Tallies<'a> = BTreeMap<String, Tally<'a>>;

pub fn train(pairs: &Path, out: &Path) -> anyhow::Result<()> {
    let pairs = pairs::read(pairs)?;
    let tallies = [tally(&pairs, |pair| &pair.it), tally(&pairs, |pair| &pair.en)];
    let mut header = COMMON_MAGIC.to_vec();
    let mut body = Vec::new();
    for lang in Lang::ALL {
        let at = lang as usize;
        let words = common(&tallies[at], &tallies[1 - at], lang);
        let filter = Filter::of(&words).with_context(|| format!("no filter holds the {lang} words"))?;
        println!("{lang}: {} words, {} bytes", words.len(), filter.columns.len());
        for number in [u16::try_from(words.len())?, filter.column_bytes, filter.seed] {
            header.extend(number.to_le_bytes());
        }
        body.extend(filter.columns);
    }
    std::fs::write(out, [header, body].concat())?;
    println!("wrote {}", out.display());
    Ok(())
}

/// Counts the words of one side. Pairs left untranslated say nothing of a language.
fn tally<'a>(pairs: &'a [Pair], side: impl Fn(&Pair) -> &String) -> Tallies<'a> {
    let mut tallies = Tallies::new();
    for pair in pairs.iter().filter(|pair| pair.source != MEASURED_ON && pair.it != pair.en) {
        for word in normalise(side(pair)).text().split(|c: char| !c.is_alphanumeric()) {
            if !word.is_empty() && word.chars().all(char::is_alphabetic) {
                tallies.entry(word.to_owned()).or_default().add(&pair.source);
            }
        }
    }
    tallies
}

impl<'a> Tally<'a> {
    fn add(&mut self, source: &'a str) {
        if self.count == 0 {
            self.source = source;
        }
        self.count += 1;
        self.in_two_sources |= self.source != source;
    }

    fn is_established(&self) -> bool {
        self.in_two_sources || self.count >= OFTEN
    }
}

/// The commonest words of a language and the everyday ones, sorted, each once.
fn common<'a>(own: &'a Tallies, other: &Tallies, lang: Lang) -> Vec<&'a str> {
    let is_foreign = |word: &str, count: u32| other.get(word).is_some_and(|it| it.count > FOREIGN * count);
    let mut counted: Vec<(u32, &str)> = own
        .iter()
        .filter(|(word, tally)| tally.is_established() && !is_foreign(word, tally.count))
        .map(|(word, tally)| (tally.count, word.as_str()))
        .filter(|(_, word)| !MISSPELT.contains(word))
        .collect();
    counted.sort_by_key(|&(count, word)| (std::cmp::Reverse(count), word));
    let everyday = if lang == Lang::It { EVERYDAY_ITALIAN } else { EVERYDAY_ENGLISH };
    let mut words: Vec<&str> = counted.iter().take(KEPT).map(|&(_, word)| word).collect();
    words.extend(everyday.split_whitespace());
    words.sort_unstable();
    words.dedup();
    words
}

struct Filter {
    column_bytes: u16,
    seed: u16,
    columns: Vec<u8>,
}

/// One equation over the rows from its own on: the lowest bit of the mask is its own row.
#[derive(Clone, Copy, Default)]
struct Equation {
    mask: u64,
    fingerprint: u16,
}

/// Seeds tried at each size before the columns grow.
const SEEDS: u16 = 8;

impl Filter {
    /// The smallest filter that holds all words, from two per cent of slack to twelve.
    fn of(words: &[&str]) -> Option<Self> {
        let bytes = |percent: usize| u16::try_from(words.len() * percent / 800 + 8).ok();
        (102..=112)
            .filter_map(bytes)
            .flat_map(|column_bytes| (0..SEEDS).map(move |seed| (column_bytes, seed)))
            .find_map(|(column_bytes, seed)| {
                let equations = eliminate(words, column_bytes, seed)?;
                Some(Self { column_bytes, seed, columns: columns(&solve(&equations)) })
            })
    }
}

/// Gaussian elimination, word by word; none when two words contradict each other.
fn eliminate(words: &[&str], column_bytes: u16, seed: u16) -> Option<Vec<Equation>> {
    let mut equations = vec![Equation::default(); usize::from(column_bytes) * 8];
    for word in words {
        let probe = CommonProbe::of(word, column_bytes, seed);
        let equation = Equation { mask: probe.mask, fingerprint: probe.fingerprint };
        insert(&mut equations, probe.start_byte * 8, equation)?;
    }
    Some(equations)
}

fn insert(equations: &mut [Equation], mut row: usize, mut new: Equation) -> Option<()> {
    while new.mask != 0 {
        row += new.mask.trailing_zeros() as usize;
        new.mask >>= new.mask.trailing_zeros();
        if equations[row].mask == 0 {
            equations[row] = new;
            return Some(());
        }
        new.mask ^= equations[row].mask;
        new.fingerprint ^= equations[row].fingerprint;
    }
    (new.fingerprint == 0).then_some(())
}

/// Back substitution: what each row holds, one bit a column. Free rows hold nothing.
fn solve(equations: &[Equation]) -> Vec<u16> {
    let mut rows = vec![0_u16; equations.len()];
    for (at, equation) in equations.iter().enumerate().rev().filter(|(_, equation)| equation.mask != 0) {
        rows[at] = (1..64)
            .filter(|bit| equation.mask >> bit & 1 == 1)
            .fold(equation.fingerprint, |sum, bit| sum ^ rows[at + bit]);
    }
    rows
}

/// The rows turned into one run of bits for each column.
fn columns(rows: &[u16]) -> Vec<u8> {
    let byte = |column: usize, rows: &[u16]| {
        rows.iter().rev().fold(0_u8, |byte, row| byte << 1 | (row >> column & 1) as u8)
    };
    (0..COMMON_COLUMNS).flat_map(|column| rows.chunks(8).map(move |rows| byte(column, rows))).collect()
}

/// Misspellings that the parallel text repeats often enough to be counted.
const MISSPELT: &[&str] = &["succesfully"];

/// What customers say and the text hardly does, written for this project, in matching form.
const EVERYDAY_ITALIAN: &str = "
    manda invia spedisci cambia annulla cancella cerca trova porta togli metti apri chiudi paga rimborsa spiega
    aiuta avvisa chiama scrivi leggi controlla sposta rendi prendi lascia ricorda svegliati sveglia conferma
    ciao salve buongiorno buonasera grazie prego scusi scusa scusate aiuto aiutarmi aiutatemi urgente
    ordine ordini ordinare ordinato ordinata ordinati acquisto acquisti acquistare acquistato compra comprare
    comprato comprata pacco pacchi pacchetto collo spedire spedito spedita spediti spedite spedizione spedizioni
    consegna consegne consegnare consegnato consegnata corriere corrieri fattorino postino poste locker giacenza
    tracciare tracciamento tracking traccia arriva arrivare arrivato arrivata arrivati arrivera ritardo ritardi
    smarrito smarrita smarriti perso persa rotto rotta rotti danneggiato danneggiata difettoso difettosa difetto
    rovinato graffiato mancante manca mancano sbagliato sbagliata errato errata reso resi rendere restituire
    restituito restituzione rimborso rimborsi rimborsare rimborsato rimborsata rimborsarmi recesso recedere
    cambio cambi cambiare cambiarlo cambiarla sostituire sostituzione garanzia riparare riparazione reclamo
    reclami lamentela taglia taglie misura misure colore colori scarpe scarpa maglia maglietta pantaloni vestito
    giacca borsa regalo regali buono buoni sconto sconti scontato coupon codice promo promozione offerta offerte
    saldi gratis gratuito gratuita costo costa costano prezzo prezzi pagare pago pagato pagata pagamento
    pagamenti carta carte contanti contrassegno bonifico bancomat rata rate addebito addebitato addebitata
    storno fattura fatture scontrino ricevuta bolletta bollette bollettino canone tariffa tariffe mora sollecito
    utenza utenze contatore lettura consumo consumi voltura subentro allaccio luce gas acqua fibra modem router
    wifi giga sim linea guasto assistenza tecnico tecnici operatore operatrice centralino numero telefono
    telefonare chiamare chiamata cellulare chat email mail indirizzo indirizzi cap citofono campanello civico
    sito negozio negozi magazzino sede sportello orario orari aperto aperti apertura chiuso chiusi chiusura
    festivi feriali sabato domenica lunedi martedi mercoledi giovedi venerdi oggi domani dopodomani ieri
    stamattina stasera mattina pomeriggio sera account profilo accesso accedere entrare registrarmi registrarsi
    iscrivermi iscrizione password dimenticato dimenticata utente cancellare cancellarmi annullare annullato
    annullamento disdire disdetta abbonamento abbonamenti abbonarsi contratto contratti rinnovo rinnovare
    scaduto scaduta scadenza modulo moduli documento documenti patente passaporto residenza anagrafe certificato
    certificati comune ufficio uffici appuntamento prenotare prenotato prenotazione prenotazioni coda biglietto
    biglietti tessera tessere multa multe tassa tasse tributi rifiuti raccolta differenziata cassonetto bidone
    umido ingombranti parcheggio parcheggiare scuola mensa asilo nido iscrivere figlio figlia bambino bambini
    moglie marito mamma papa ritirare ritiro ritirato prelevare disponibile disponibili esaurito esaurita
    esauriti scorta assortimento catalogo prodotto prodotti articolo articoli scatola imballaggio etichetta
    etichette allegare foto newsletter punti fedelta truffa truffato privacy sicuro sicura voglio vorrei vogliamo
    posso possiamo potrei potete devo dobbiamo dovrei serve servono funziona funzionano funzionava capisco
    capire sapere saprei sapete dirmi ditemi mandare mandato mandatemi inviatemi ricevere ricevuto ricevuti
    aspetto aspettare aspettando montare montaggio installare lavatrice lavastoviglie frigorifero frigo forno
    divano letto materasso tavolo sedia lampada batteria caricatore cavo cuffie schermo stampante cane gatto
    volo voli bagaglio valigia albergo camera tampone ricetta medico farmacia dentista visita esami
    qualcuno qualcosa nessuno niente ancora sempre subito presto tardi troppo poco tanto quanto quanti quanta
    quante quando perche dove come quale quali chi cosa sto sta fa va fai fra tra qui qua su giu si no me ne ok";

const EVERYDAY_ENGLISH: &str = "
    hi hello hey thanks thank please sorry help urgent asap morning afternoon evening goodbye bye cheers
    order orders ordered ordering purchase purchased purchases buy buying bought parcel parcels package packages
    packet ship ships shipped shipping shipment deliver delivers delivered delivery deliveries courier couriers
    postman postage mailbox locker dispatch dispatched track tracked tracking arrive arrives arrived arriving
    late delay delayed delays lost missing stolen broken damaged faulty defective defect scratched torn wrong
    incorrect return returns returned returning refund refunds refunded refunding reimburse reimbursed
    reimbursement exchange exchanges swap replace replaced replacement warranty guarantee repair repairs repaired
    complaint complaints complain size sizes sizing fit fits small large medium colour colours color colors shoe
    shoes shirt trousers dress jacket bag gift gifts wrap wrapping voucher vouchers discount discounts discounted
    coupon coupons code promo promotion offer offers sale sales free cost costs price prices cheap cheaper
    expensive pay paid paying payment payments card cards cash cheque debit credit transfer instalment
    instalments installment installments charge charged charges overcharged fee fees invoice invoices receipt
    receipts bill bills billing tariff meter reading readings electricity gas water broadband fibre fiber modem
    router wifi sim line outage engineer technician operator agent human person staff support assistance phone
    phones telephone call calls calling callback mobile chat email emails mail address addresses postcode
    doorbell website store stores shop shops warehouse branch opening hours open opens opened close closes closed
    closing holiday holidays weekend saturday sunday monday tuesday wednesday thursday friday today tomorrow
    yesterday tonight account accounts profile login log logged signup register registered registration password
    passwords forgot forgotten reset username delete deleted cancel cancels canceled cancelled cancelling
    canceling cancellation subscription subscriptions subscribe unsubscribe contract contracts renew renewal
    renewed expired expire expires expiry form forms document documents licence license passport residence
    certificate certificates council office offices appointment appointments book booked booking bookings
    reserve reserved reservation queue ticket tickets badge fine fines tax taxes waste rubbish trash garbage
    recycling bin bins bulky parking park school canteen nursery kindergarten enrol enroll enrolment child
    children kid kids son daughter wife husband mum dad pick picked pickup collect collected collection
    available availability stock sold restock restocked catalogue catalog product products item items box
    packaging label labels attach photo photos newsletter points loyalty scam fraud privacy safe secure want
    wants wanted need needs needed can could should would must may might does did doing works working worked
    understand know send sends sent sending receive receives received receiving wait waiting waited assemble
    assembly install washing machine dishwasher fridge freezer oven sofa bed mattress table chair lamp battery
    charger cable headphones screen printer laptop dog cat flight flights luggage suitcase hotel room doctor
    pharmacy dentist prescription someone something somebody nobody nothing anything still always soon already
    too much many few enough when where how what which who whose why its off own yet ago due via per got get
    let put my me we us so go be at up no ok a i";
