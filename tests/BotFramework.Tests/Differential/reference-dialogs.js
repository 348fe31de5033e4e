// The dialogs that both libraries run. ReferenceDialogs.cs has the same ones, in the same order.
const { MessageFactory } = require('botbuilder');
const {
    ActivityPrompt, ChoicePrompt, ComponentDialog, ConfirmPrompt, Dialog, DialogTurnStatus, NumberPrompt, TextPrompt, WaterfallDialog,
} = require('botbuilder-dialogs');

const ask = (text, more) => ({ prompt: MessageFactory.text(text), retryPrompt: MessageFactory.text(`Again: ${text}`), ...more });
const say = (step, text) => step.context.sendActivity(text);

/** A component whose one step asks a prompt, and that ends with its answer. */
function asking(prompt, choices, more) {
    return component('asking', [
        new WaterfallDialog('steps', [(step) => step.prompt('prompt', ask('Well?', { ...(choices ? { choices } : {}), ...more }))]),
        prompt,
    ]);
}

function component(id, dialogs) {
    const made = new ComponentDialog(id);
    dialogs.forEach((dialog) => made.addDialog(dialog));
    return made;
}

class Interruptible extends ComponentDialog {
    async onContinueDialog(inner) {
        const text = inner.context.activity.text;
        if (text === 'help') {
            await inner.context.sendActivity('Here is help.');
            await inner.repromptDialog();
            return Dialog.EndOfTurn;
        }
        if (text === 'cancel') {
            await inner.context.sendActivity('Cancelled.');
            return await inner.cancelAllDialogs();
        }
        return await super.onContinueDialog(inner);
    }

    async onEndDialog(context, _instance, reason) {
        await context.sendActivity(`end: ${reason}`);
    }

    async onRepromptDialog(context) {
        await context.sendActivity('component reprompted');
    }
}

function interruptible(id, dialogs) {
    const made = new Interruptible(id);
    dialogs.forEach((dialog) => made.addDialog(dialog));
    return made;
}

class Listener extends ComponentDialog {
    async onPreBubbleEvent(dc, e) {
        await dc.context.sendActivity(`before: ${e.name}`);
        return false;
    }

    async onPostBubbleEvent(dc, e) {
        await dc.context.sendActivity(`after: ${e.name}`);
        return e.name === 'mine';
    }
}

class Returning extends Dialog {
    async beginDialog(dc) {
        return await dc.endDialog('returned');
    }
}

const makers = {
    'text': () => asking(new TextPrompt('prompt')),
    'short text': () => asking(new TextPrompt('prompt', async (p) => p.recognized.succeeded && p.recognized.value.length < 5)),
    'own reply': () => asking(new TextPrompt('prompt', async (p) => {
        if (p.recognized.value === 'good') return true;
        await p.context.sendActivity('That will not do.');
        return false;
    })),
    'changed value': () => asking(new TextPrompt('prompt', async (p) => {
        p.recognized.value = p.recognized.value.toUpperCase();
        return true;
    })),
    'attempts': () => asking(new TextPrompt('prompt', async (p) => {
        await p.context.sendActivity(`attempt ${p.attemptCount}`);
        return p.attemptCount === 3;
    })),
    'number': () => asking(new NumberPrompt('prompt')),
    'adult': () => asking(new NumberPrompt('prompt', async (p) => p.recognized.succeeded && p.recognized.value >= 18)),
    'choice': () => asking(new ChoicePrompt('prompt'), ['red', 'green', 'blue']),
    'choice with card': () => component('asking', [
        new WaterfallDialog('steps', [(step) => step.prompt('prompt', {
            prompt: { type: 'message', text: 'Well?', attachments: [{ contentType: 'application/vnd.microsoft.card.hero', content: { title: 'Look' } }] },
            choices: ['red', 'green'],
            style: 5,
        })]),
        new ChoicePrompt('prompt'),
    ]),
    'confirm': () => asking(new ConfirmPrompt('prompt')),
    'event': () => asking(new ActivityPrompt('prompt', async (p) => p.recognized.value.type === 'event' && p.recognized.value.name === 'right')),
    'waterfall': () => component('profile', [
        new WaterfallDialog('steps', [
            (step) => step.prompt('name', ask('Name?')),
            (step) => { step.values.name = step.result; return step.prompt('age', ask('Age?')); },
            (step) => { step.values.age = step.result; return step.prompt('sure', ask(`${step.values.name}, ${step.result}?`)); },
            (step) => step.result ? step.endDialog(`${step.values.name} ${step.values.age}`) : step.replaceDialog('steps'),
        ]),
        new TextPrompt('name'),
        new NumberPrompt('age'),
        new ConfirmPrompt('sure'),
    ]),
    'plain waterfall': () => new WaterfallDialog('plain', ['one', 'two', 'three'].map((name) => async (step) => {
        await say(step, `${name}: ${step.reason} ${step.result ?? '-'}`);
        return Dialog.EndOfTurn;
    })),
    'skipping': () => new WaterfallDialog('skipping', [
        (step) => step.next('passed'),
        async (step) => { await say(step, `${step.index} ${step.reason} ${step.result}`); return Dialog.EndOfTurn; },
        (step) => step.next(step.result),
    ]),
    'skipping twice': () => new WaterfallDialog('skipping', [
        async (step) => { await step.next(); return await step.next(); },
        async (step) => { await say(step, 'second'); return Dialog.EndOfTurn; },
    ]),
    'empty waterfall': () => new WaterfallDialog('empty', []),
    'immediate': () => component('immediate', [new WaterfallDialog('steps', [(step) => step.beginDialog('returning'), (step) => step.endDialog(`got ${step.result}`)]), new Returning('returning')]),
    'nested': () => nested(),
    'run': () => nested(),
    'loop': () => component('loop', [
        new WaterfallDialog('steps', [
            (step) => step.prompt('text', ask(`Round ${step.options.round ?? 1}?`)),
            (step) => step.result === 'stop' ? step.endDialog(step.options.round ?? 1) : step.replaceDialog('steps', { round: (step.options.round ?? 1) + 1 }),
        ]),
        new TextPrompt('text'),
    ]),
    'pushed over': () => {
        const made = component('outer', [new WaterfallDialog('steps', [(step) => step.prompt('text', ask('Main question?'))]), new TextPrompt('text'), new TextPrompt('aside')]);
        made.onContinueDialog = async (inner) => inner.context.activity.text === 'aside'
            ? await inner.prompt('aside', ask('An aside?'))
            : await inner.continueDialog();
        return made;
    },
    'parent finds': () => component('outer', [
        new WaterfallDialog('steps', [(step) => step.beginDialog('inner'), (step) => step.endDialog(`inner gave ${step.result}`)]),
        component('inner', [new WaterfallDialog('innerSteps', [(step) => step.prompt('above', ask('Who knows me?'))])]),
        new TextPrompt('above'),
    ]),
    'cancels from below': () => component('outer', [
        new WaterfallDialog('steps', [(step) => step.beginDialog('inner'), (step) => step.endDialog('never')]),
        interruptible('inner', [
            new WaterfallDialog('innerSteps', [(step) => step.prompt('text', ask('?')), (step) => step.cancelAllDialogs(true)]),
            new TextPrompt('text'),
        ]),
    ]),
    'unknown dialog': () => new WaterfallDialog('unknown', [(step) => step.beginDialog('nobody')]),
    'throws': () => new WaterfallDialog('throws', [async (step) => { await say(step, 'before'); return Dialog.EndOfTurn; }, () => { throw new Error('no'); }]),
    'reprompts': () => {
        const made = asking(new TextPrompt('prompt'));
        made.onContinueDialog = async (inner) => {
            if (inner.context.activity.text !== 'reprompt') return await inner.continueDialog();
            await inner.repromptDialog();
            return { status: DialogTurnStatus.waiting };
        };
        return made;
    },
    'values': () => new WaterfallDialog('values', [
        (step) => { step.values.heard = []; return Dialog.EndOfTurn; },
        (step) => { step.values.heard.push(step.result); return Dialog.EndOfTurn; },
        (step) => { step.values.heard.push(step.result); return Dialog.EndOfTurn; },
        (step) => step.endDialog([...step.values.heard, step.result].join('+')),
    ]),
    'with options': () => new WaterfallDialog('with options', [(step) => step.endDialog(`options: ${step.options.given}`)]),
    'events': () => {
        const made = new Listener('listener');
        made.addDialog(new WaterfallDialog('steps', [
            async (step) => { await say(step, `handled: ${await step.emitEvent('mine')}`); return Dialog.EndOfTurn; },
            async (step) => { await say(step, `handled: ${await step.emitEvent('other')}`); return await step.endDialog(); },
        ]));
        return component('outer', [new WaterfallDialog('outerSteps', [(step) => step.beginDialog('listener')]), made]);
    },
};

function nested() {
    return interruptible('outer', [
        new WaterfallDialog('steps', [
            (step) => step.prompt('text', ask('Name?')),
            (step) => { step.values.name = step.result; return step.beginDialog('inner', { name: step.result }); },
            async (step) => { await say(step, `${step.values.name} likes ${step.result}`); return Dialog.EndOfTurn; },
            (step) => step.endDialog(`${step.values.name}: ${step.result}`),
        ]),
        new TextPrompt('text'),
        interruptible('inner', [
            new WaterfallDialog('innerSteps', [
                (step) => step.prompt('colour', ask(`Colour, ${step.options.name}?`, { choices: ['red', 'blue'] })),
                (step) => step.endDialog(step.result.value),
            ]),
            new ChoicePrompt('colour'),
        ]),
    ]);
}

module.exports = {
    asking,
    make: (name) => makers[name](),
    optionsFor: (id) => id === 'with options' ? { given: 'yes' } : undefined,
};
