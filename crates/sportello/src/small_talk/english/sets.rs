//! The sets of words that the patterns of small talk in English are made of.

pub const SETS: &[(&str, &[&str])] = &[
    ("aux", &["(do|did|can|could|would|will|does|should)"]),
    (
        "live",
        &["(eat|sleep|dream|drink|breathe|code|dance|sing|cry|laugh|exist|die|age|poop|pee|fart|smoke|swim|\
             blush|sneeze|snore|sweat|bleed|rap|yodel|whistle|meditate|fly|wink|flirt|date|pray|bathe|\
             shower|shave|itch|twerk|juggle|multitask|get (tired|bored|lonely|angry|sad|hungry|mad|scared|\
             jealous|hurt|cold|sick|old|drunk|paid|upset|nervous|embarrassed|offended)|feel|have (sex|\
             fun)|love|hate|miss|marry|kiss|hug|grow up|fall in love|believe|dislike|admire|envy|fear|\
             vote|gossip|sleepwalk|cuddle|worry|regret|lie)"],
    ),
    (
        "am_like",
        &["(happy|sad|angry|mad|tired|bored|lonely|alive|dead|single|married|dating|taken|gay|straight|\
             lesbian|bisexual|male|female|old|young|smart|intelligent|clever|crazy|insane|ok|okay|alright|\
             hungry|thirsty|sleepy|asleep|awake|sick|ill|drunk|high|stupid|dumb|evil|dangerous|conscious|\
             sentient|self aware|human|real|fake|rich|poor|famous|popular|ugly|pretty|beautiful|handsome|\
             hot|cute|sexy|fat|tall|short|funny|religious|christian|jewish|muslim|atheist|italian|\
             american|english|ticklish|jealous|nervous|scared|afraid|shy|excited|serious|kidding|joking|\
             sure|ready|busy|free tonight|in love|in a relationship|seeing anyone|listening|watching me|\
             spying on me|kidding me|joking me|a virgin|vegan|vegetarian|proud|lazy|naked|perfect|awesome|\
             bored|good|bad|nice|mean|rude|friendly|fun|weird|strange|annoyed|lying|flirting|on drugs|\
             immortal|indestructible)"],
    ),
    (
        "great",
        &["(great|awesome|amazing|smart|clever|intelligent|brilliant|funny|hilarious|cute|sweet|nice|\
             kind|helpful|cool|good|wonderful|fantastic|perfect|incredible|excellent|lovely|beautiful|\
             pretty|handsome|hot|sexy|the best|the greatest|a genius|a star|a lifesaver|a legend|fun|\
             adorable|gorgeous|super|fabulous|friendly|useful|impressive|quick|fast|good looking|\
             very good|my hero|right|interesting|charming|magnificent|superb)"],
    ),
    (
        "poor",
        &["(stupid|dumb|useless|annoying|boring|bad|terrible|awful|horrible|weird|strange|crazy|ugly|\
             rude|mean|ridiculous|pathetic|lame|worthless|ignorant|an idiot|a moron|idiot|a liar|a joke|\
             irritating|unhelpful|not helpful|not smart|not funny|not very helpful|not very smart|no help|\
             no fun|no use|wrong|insane|creepy|evil|confused|confusing|incompetent|broken|lazy|the worst|\
             trash|garbage|crap|rubbish|fat|old|gross|mad|fake|not real|fired|dead to me|disgusting|\
             disappointing|hopeless|full of it|full of shit|not making sense)"],
    ),
    (
        "machine",
        &["(bot|robot|chatbot|machine|computer|program|software|algorithm|ai|artificial intelligence|\
             a.i.|virtual assistant|automated|automated system|human|human being|person|real person|\
             real human|live person|live agent|actual person|actual human|man|woman|agent|\
             answering machine|cyborg|android|recording|digital assistant)"],
    ),
    (
        "belonging",
        &["(body|stomach|heart|brain|soul|mind|mouth|face|hair|eyes|ears|nose|hands|legs|feet|arms|skin|\
             blood|liver|teeth|feelings|emotions|friends|family|parents|mother|mom|mum|father|dad|brother|\
             brothers|sister|sisters|siblings|kids|children|boyfriend|girlfriend|husband|wife|spouse|\
             partner|lover|best friend|cat|dog|pet|pets|hobby|hobbies|birthday|nickname|last name|\
             middle name|name|age|gender|sex|sexuality|boss|owner|creator|creators|maker|master|\
             personality|conscience|sense of humor|sense of humour|dreams|fears|secrets|secret|nightmares|\
             religion|superpowers|superpower|powers|god|life|free will|crush|enemies|social life|\
             love life|zodiac sign|star sign|sign|iq|weight|height|shoe size|opinion|opinions|favorites|\
             job title|purpose|day been|weekend|morning|mood|birth date|birthdate|house|home|bedroom|car|\
             twin|relatives|ancestors|grandparents|pronouns|sex drive)"],
    ),
    (
        "mood",
        &["(bored|tired|sad|happy|lonely|hungry|thirsty|drunk|depressed|sick|sleepy|gay|straight|single|\
             in love|back|home|here|awesome|good|great|fine|ok|okay|well|heartbroken|excited|exhausted|\
             scared|beautiful|smart|amazing|so happy|human|blue|down|grumpy|cold|hot|kidding|just kidding|\
             joking|bisexual|a lesbian|lesbian|testing you|just testing|awake|crying|dying|alone|pretty|\
             drunk|high|all alone|leaving|going to bed|off to bed|going home)"],
    ),
];
