namespace SpasmBot.Triage.Understanding;

/// <summary>Word classes that every lexicon has, and what they are for.</summary>
internal static class GrammarClass
{
    /// <summary>Words that say little: 'my', 'really'.</summary>
    public const string Fill = "fill";

    /// <summary>Words that nothing reaches over: 'but', 'however'.</summary>
    public const string Stop = "stop";

    public const string And = "and";
    public const string Or = "or";
    public const string Preposition = "preposition";

    /// <summary>Words that begin a clause: 'i', 'it', 'there'.</summary>
    public const string Subject = "subject";

    /// <summary>Words that begin a clause as a subject does, but behind the 'no' that denies them: Spanish 'me', 'tengo'. English has none.</summary>
    public const string Opener = "opener";

    /// <summary>Words that may follow an answering 'no' without a comma: 'no it is fine'.</summary>
    public const string AfterAnswer = "after-answer";

    /// <summary>'My', 'the': may begin a clause.</summary>
    public const string Determiner = "determiner";

    /// <summary>'Fine', 'normally', 'no problem': all is well with what the clause speaks of.</summary>
    public const string Well = "well";

    /// <summary>'Not an issue', 'never let me down': well, and no word of it says that something is not.</summary>
    public const string NoTrouble = "no-trouble";

    /// <summary>'Bladder', 'balance', 'grip': what a body does, and may do no more.</summary>
    public const string BodyFunction = "body-function";

    /// <summary>'Sore', 'tight', 'cramp': all that a plain cramp is.</summary>
    public const string Plain = "plain";

    /// <summary>'Odd', 'trouble', 'stopped': something is not as it should be.</summary>
    public const string Amiss = "amiss";

    /// <summary>'That is all', 'nothing worse', 'plain old': there is no more to it.</summary>
    public const string NoMore = "no-more";

    /// <summary>'Can', 'danced', 'jumped': what only the well do.</summary>
    public const string Able = "able";

    /// <summary>'Works', 'does its job': well unless something beside it says otherwise.</summary>
    public const string Works = "works";

    /// <summary>'No', 'don't', 'nothing': words that deny all that was asked where only words for that follow.</summary>
    public const string NotAsked = "not-asked";

    /// <summary>'Any of it', 'to the whole list': words for all that was asked.</summary>
    public const string AskedList = "asked-list";

    /// <summary>'Doesn't', 'without', 'less': something is not done, or not there.</summary>
    public const string FallingShort = "falling-short";

    /// <summary>'Until', 'if', 'mostly': what is said holds at times only.</summary>
    public const string Proviso = "proviso";

    /// <summary>'Until', 'unless', 'only when': behind a 'no', what takes it back at times.</summary>
    public const string Unless = "unless";

    /// <summary>'Except', 'apart from': what follows is left out of what was denied.</summary>
    public const string Except = "except";

    /// <summary>'Again', 'is back', 'still': what is told as past is not over.</summary>
    public const string Again = "again";

    /// <summary>'Is', 'still', 'today': the clause speaks of the present.</summary>
    public const string Present = "present";

    /// <summary>Finite verbs.</summary>
    public const string Verb = "verb";

    /// <summary>'That', 'if', 'like': a clause follows that belongs to the verb before.</summary>
    public const string That = "that";

    /// <summary>'I', 'me', 'my'.</summary>
    public const string Self = "self";

    /// <summary>'He', 'her', 'them'.</summary>
    public const string They = "they";

    /// <summary>'Is', 'was': between what is had and who has it.</summary>
    public const string Copula = "copula";

    /// <summary>'Mum', 'neighbour': people other than the one who writes.</summary>
    public const string Kin = "kin";

    /// <summary>Of these, those by which people call whom they write to ('cheers mate'): nobody is spoken of where no 'my' or 'a' stands before.</summary>
    public const string Vocative = "vocative";

    /// <summary>Verbs after which such a person is the one spoken of: 'has', 'had', 'died'.</summary>
    public const string Has = "has";

    /// <summary>Verbs after which the person only says it: 'my wife says'.</summary>
    public const string Says = "says";

    /// <summary>'But I take nothing', 'not me': what was told of another person is not told of the patient.</summary>
    public const string NotMe = "not-me";

    /// <summary>'Right now', 'isn't breathing', 'just collapsed': it happens while they write, to whomever it is.</summary>
    public const string Happening = "happening";

    /// <summary>'It', 'that', 'they': speaks of what was said before.</summary>
    public const string Pronoun = "pronoun";

    /// <summary>Verbs that are nouns as well: 'cramps', 'aches'.</summary>
    public const string VerbOrNoun = "verb-or-noun";

    /// <summary>'Wifes' as people write 'wife's', for 'wife is' and for what is hers.</summary>
    public const string KinIs = "kin-is";

    /// <summary>'Feet', 'kg', 'reps': a number before it counts those and nothing of ours.</summary>
    public const string OtherUnit = "other-unit";

    /// <summary>'To', 'or' between two numbers.</summary>
    public const string Range = "range";

    /// <summary>'And a half'.</summary>
    public const string AndHalf = "and-half";

    /// <summary>'Out of', as in 'eight out of ten'.</summary>
    public const string OutOf = "out-of";

    /// <summary>'Times', as in 'three times a week'.</summary>
    public const string Times = "times";

    /// <summary>'Once', 'twice'.</summary>
    public const string Once = "once";

    /// <summary>'A', 'per': three times a week.</summary>
    public const string Per = "per";

    public const string Every = "every";
    public const string EveryOther = "every-other";

    /// <summary>'Hours', 'weeks' without a number: several of them.</summary>
    public const string SomeUnits = "some-units";

    /// <summary>'Also', 'plus'.</summary>
    public const string Also = "also";

    /// <summary>'Too', 'as well': what is named comes to what was named before.</summary>
    public const string AsWell = "as-well";

    /// <summary>'Just', 'only': what follows stands against what came before.</summary>
    public const string Contrast = "contrast";

    /// <summary>'No', 'none' as the answer to a word before: 'weakness: none'.</summary>
    public const string Nay = "nay";

    /// <summary>'Not really', 'not at all': before a comma it answers, and its 'not' denies nothing behind it.</summary>
    public const string Reply = "reply";

    /// <summary>'Maybe', 'possibly': behind a 'no' they take it back.</summary>
    public const string Maybe = "maybe";

    /// <summary>'Yes' as the answer to a number before: '1 yes, 2 no'.</summary>
    public const string Yea = "yea";

    /// <summary>'For' in 'asking for my dad'.</summary>
    public const string For = "for";

    /// <summary>'Please', 'ok': may stand before and after a command.</summary>
    public const string Polite = "polite";

    /// <summary>'Option', 'number', 'one': may stand beside the number of a choice.</summary>
    public const string Choice = "choice";

    /// <summary>'A', 'few', 'both', 'twice': how many, and no name of a number.</summary>
    public const string Quantifier = "quantifier";

    /// <summary>'A bit', 'some', 'slightly': what follows is there.</summary>
    public const string ALittle = "a-little";

    /// <summary>'All of them'.</summary>
    public const string AllOf = "all-of";

    /// <summary>'What I told you', 'as I said above': points back to what was told, which may be a sign.</summary>
    public const string AsTold = "as-told";

    /// <summary>'No', 'cannot', 'unable': words with which a finding may itself begin ('no balance').</summary>
    public const string Negative = "negative";

    /// <summary>Nouns for symptoms, as they stand in lists: 'numbness', 'trouble'.</summary>
    public const string SymptomNoun = "symptom-noun";

    /// <summary>Parts of the body that nobody names for a cramp: whoever is asked for signs and says 'chest' means the sign.</summary>
    public const string TellingPlace = "telling-place";

    /// <summary>Words of options that alone tell of no sign: 'walking', 'short', 'open'.</summary>
    public const string NoSign = "no-sign";

    /// <summary>'Explain', 'what is', 'the meaning of': what follows is a word that the person does not know.</summary>
    public const string Explain = "explain";

    /// <summary>'A lot', 'often': much, and no more is said than that.</summary>
    public const string Plenty = "plenty";

    /// <summary>'It's gone': the spasm is over.</summary>
    public const string SpasmOver = "spasm-over";

    /// <summary>'No pills': none is taken, or wanted.</summary>
    public const string NoMedicine = "no-medicine";

    /// <summary>'A sign of', 'the same as', 'dangerous': all that is said of a word by who asks about it in general.</summary>
    public const string InGeneral = "in-general";

    /// <summary>'I meant', 'wait no', 'my mistake': what follows is put in the place of what was said.</summary>
    public const string Mends = "mends";

    /// <summary>'Sorry', 'actually': the same where the message names nothing but a place.</summary>
    public const string MayMend = "may-mend";

    /// <summary>Words that open a question: 'can', 'how', 'why'.</summary>
    public const string Asks = "asks";

    /// <summary>'Dancing', 'wheel', 'desk': what people do for hours, and where.</summary>
    public const string Pursuit = "pursuit";

    /// <summary>'After', 'spent', 'drove for': the time that follows is that of what was done.</summary>
    public const string AfterDoing = "after-doing";

    /// <summary>'Straight', 'without a break': of a time that had none.</summary>
    public const string Unbroken = "unbroken";

    /// <summary>'Of', as in 'two hours of netball'.</summary>
    public const string Of = "of";

    /// <summary>'Agony', 'waiting', 'rest': what a spasm is borne with.</summary>
    public const string Enduring = "enduring";

    /// <summary>'Still', 'has not let go': a time told with it is the spasm's.</summary>
    public const string GoesOn = "goes-on";

    /// <summary>'Now', 'later', 'already': the same right behind the time.</summary>
    public const string SoFar = "so-far";

    /// <summary>'From', 'between': before the hour of the clock at which something began.</summary>
    public const string FromHour = "from-hour";

    /// <summary>'Until': before the hour at which it ended.</summary>
    public const string UntilHour = "until-hour";

    /// <summary>'O'clock', 'pm': behind an hour.</summary>
    public const string OfClock = "of-clock";

    /// <summary>'Noon', 'midnight'.</summary>
    public const string Twelve = "twelve";

    public static IReadOnlyList<string> All { get; } =
        [Fill, Stop, And, Or, Preposition, Subject, Copula, Opener, AfterAnswer, Determiner, Verb, That, Self, They, Kin, Vocative, Has, Says, NotMe, Happening, Pronoun, VerbOrNoun, KinIs, OtherUnit,
            Range, AndHalf, OutOf, Times, Once, Per, Every, EveryOther, SomeUnits, Also, Contrast, Nay, Reply, Maybe, Yea, For, Polite, Choice, Quantifier, ALittle, AllOf, AsTold, TellingPlace, NoSign, Explain, InGeneral, Plenty, SpasmOver, NoMedicine, Negative, SymptomNoun, Asks, Mends, MayMend, AsWell, NoTrouble, BodyFunction, Plain, Amiss, Able, Works, NotAsked, AskedList, FallingShort, NoMore, Proviso, Unless, Again,
            Pursuit, Except, AfterDoing, Unbroken, Of, Enduring, GoesOn, SoFar, FromHour, UntilHour, OfClock, Twelve];
}
