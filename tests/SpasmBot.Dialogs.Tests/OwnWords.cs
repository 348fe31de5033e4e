namespace SpasmBot.Dialogs.Tests;

/// <summary>The six symptoms of the article as people say them. Written without a look at the lexicon.</summary>
public static class OwnWords
{
    public static readonly string[] WeakHandsOrFeet =
    [
        "my foot feels weak", "I can't lift my foot properly", "my hand has gone weak", "i keep dropping things",
        "my grip isnt what it was", "my leg just gave way under me", "my toes drag when I walk", "no strength in my left hand",
        "my ankle keeps giving out", "my feet dont have any power", "weakness in my legs", "cant squeeze anything with my right hand",
        "my knees buckle", "hard to hold a cup, hand is so weak", "foot is floppy", "I cannot push off with my foot any more",
    ];

    public static readonly string[] LossOfBowels =
    [
        "I lost control of my bowels", "I pooped myself", "ive had accidents, cant hold my poo", "I soiled myself this morning",
        "i can't tell when I need a poo", "bowel incontinence since yesterday", "I messed my pants without noticing",
        "cant control my bowels", "my bowels just let go", "I'm not able to hold my stool", "had a number two accident in bed",
    ];

    public static readonly string[] CannotUrinate =
    [
        "I can't pee", "I havent been able to wee since last night", "cannot urinate", "nothing comes out when I try to pee",
        "unable to pass water", "i need to go but I cant pass urine", "struggling to start peeing", "my bladder wont empty",
        "haven't peed all day even though I need to", "can't empty my bladder", "I have trouble urinating", "cant go for a wee",
    ];

    public static readonly string[] NumbGroin =
    [
        "I'm numb between my legs", "no feeling in my groin", "can't feel when I wipe", "my private parts are numb",
        "numbness down below", "I lost sensation around my genitals", "my bum feels numb", "the saddle area is numb",
        "can't feel my crotch", "it's all numb down there", "my inner thighs and privates have gone numb", "no sensation in my vagina",
        "my penis feels numb", "can't feel my bottom when I sit",
    ];

    public static readonly string[] WalkingOrBalance =
    [
        "I keep losing my balance", "I'm unsteady on my feet", "I cant walk straight", "trouble walking", "I keep falling over",
        "I stumble all the time now", "my legs won't do what I want when I walk", "i walk like im drunk", "I feel off balance",
        "walking has become difficult", "I've fallen twice today", "I have to hold on to the walls to walk", "can't walk",
        "my balance is gone", "I'm wobbly when I stand",
    ];

    public static readonly string[] ShootingPain =
    [
        "pain shooting down my leg", "shooting pains in my arm", "it shoots from my back into my foot",
        "like an electric shock down my leg", "a stabbing pain that runs down to my toes", "pain radiates down my left arm",
        "sharp pain travels from my neck to my hand", "zaps of pain going down my thigh", "it goes down my leg like lightning",
        "sciatica pain down the leg", "a pain that shoots through my arm", "jolts of pain down the back of my leg",
    ];

    public static IEnumerable<string> All =>
        [.. WeakHandsOrFeet, .. LossOfBowels, .. CannotUrinate, .. NumbGroin, .. WalkingOrBalance, .. ShootingPain];

    /// <summary>What is no red flag, however it is put.</summary>
    public static readonly string[] Benign =
    [
        "my calf cramped up after a run", "charley horse in the middle of the night", "eyelid has been twitching since this morning, too much coffee",
        "my foot cramps when I swim", "got a cramp in my hamstring playing football", "my back tightened up after gardening",
        "stiff neck from sleeping badly", "my calf is sore from yesterdays cramp", "toe cramps in bed", "my shoulder is in knots from the computer",
        "calf cramp, no numbness, no weakness, nothing else", "my calf cramps but I can walk fine",
        "my back is killing me, it went into spasm when I lifted a box", "I was bored to death and then my foot cramped",
        "my mum had a stroke last year, I just have a calf cramp", "my thigh muscle locked up after leg day, it let go after a minute",
    ];
}
