// Prints, as one JSON object, what botbuilder-dialogs makes of the inputs in recognition.json and conversations.json.
const { TurnContext, BotAdapter, ConversationState, MemoryStorage, MessageFactory } = require('botbuilder');
const dialogs = require('botbuilder-dialogs');
const { ChoiceFactory, ChoicePrompt, ConfirmPrompt, DialogSet, DialogTurnStatus, ListStyle, NumberPrompt, recognizeChoices } = dialogs;
const reference = require('./reference-dialogs');
const { lists, choices, numbers, confirmations } = require('./recognition.json');
const { render, conversations } = require('./conversations.json');

const results = {};
const compact = (value) => value === undefined ? undefined : JSON.parse(JSON.stringify(value));

/** What a person gets to see of an activity, in a form that does not depend on the library. */
function seen(activity) {
    const show = {
        type: activity.type,
        text: activity.text || undefined,
        speak: activity.speak || undefined,
        inputHint: activity.inputHint,
        layout: activity.attachmentLayout,
        actions: activity.suggestedActions?.actions?.map(action),
        attachments: activity.attachments?.length ? activity.attachments.map((a) => ({
            contentType: a.contentType,
            title: a.content?.title,
            text: a.content?.text || undefined,
            buttons: a.content?.buttons?.map(action),
        })) : undefined,
    };
    return compact(show);
}

function action(a) {
    return { type: a.type, title: a.title, value: a.value };
}

class CollectingAdapter extends BotAdapter {
    async sendActivities(_context, activities) {
        this.sent.push(...activities.filter((a) => a.type !== 'trace'));
        return activities.map(() => ({ id: '1' }));
    }

    async run(activity, logic) {
        this.sent = [];
        await this.runMiddleware(new TurnContext(this, activity), logic);
        return this.sent.map(seen);
    }
}

function incoming(turn, channel, locale) {
    const activity = typeof turn === 'string' ? { type: 'message', text: turn } : turn;
    return { channelId: channel || 'test', locale, from: { id: 'user' }, recipient: { id: 'bot' }, conversation: { id: 'c' }, ...activity };
}

async function converse(make, { channel, locale, turns, useRunDialog }) {
    const state = new ConversationState(new MemoryStorage());
    const accessor = state.createProperty('dialogState');
    const log = [];
    for (const turn of turns) {
        const adapter = new CollectingAdapter();
        const step = {};
        try {
            step.replies = await adapter.run(incoming(turn, channel, locale), async (context) => {
                const root = make();
                if (useRunDialog) {
                    await dialogs.runDialog(root, context, accessor);
                } else {
                    const dc = await new DialogSet(accessor).add(root).createContext(context);
                    let turnResult = await dc.continueDialog();
                    if (turnResult.status === DialogTurnStatus.empty) {
                        turnResult = await dc.beginDialog(root.id, reference.optionsFor(root.id));
                    }
                    step.status = turnResult.status;
                    step.result = turnResult.result?.type ? `${turnResult.result.type} ${turnResult.result.name}` : turnResult.result;
                }
                await state.saveChanges(context);
            });
        } catch (error) {
            step.error = true;
        }
        log.push(step);
    }
    return compact(log);
}

function recordChoices() {
    for (const { list, name, options, utterances } of choices) {
        for (const utterance of utterances) {
            results[`choices/${list}${name ? ` (${name})` : ''}/${utterance}`] = recognizeChoices(utterance, lists[list], options).map((m) => ({
                start: m.start, end: m.end, value: m.resolution.value, index: m.resolution.index, score: Math.round(m.resolution.score * 100) / 100, synonym: m.resolution.synonym,
            })).map(compact);
        }
    }
}

async function recordAnswers(kind, groups, makePrompt) {
    for (const { locale, utterances } of groups) {
        for (const utterance of utterances) {
            const log = await converse(() => reference.asking(makePrompt()), { locale, turns: ['hi', utterance] });
            const { status, result } = log[1];
            results[`${kind}/${locale}/${utterance}`] = status === 'complete' ? result : 'not understood';
        }
    }
}

function recordRendering() {
    for (const [list, values] of Object.entries(render.lists)) {
        for (const channel of render.channels) {
            results[`render/${channel}/${list}`] = seen(ChoiceFactory.forChannel(channel, values, 'Which?'));
        }
        for (const [name, options] of Object.entries(render.options)) {
            results[`inline/${name}/${list}`] = seen(ChoiceFactory.inline(values, 'Which?', undefined, options));
            results[`list/${name}/${list}`] = seen(ChoiceFactory.list(values, 'Which?', 'Say it', options));
        }
    }
}

async function recordStyles() {
    for (const style of render.styles) {
        for (const list of ['two', 'four']) {
            const choice = () => Object.assign(new ChoicePrompt('prompt'), { style: ListStyle[style] });
            results[`style/${style}/${list}`] = (await converse(() => reference.asking(choice(), render.lists[list]), { channel: 'webchat', turns: ['hi', 'x'] })).map((t) => t.replies);
        }
        const confirm = () => Object.assign(new ConfirmPrompt('prompt'), { style: ListStyle[style] });
        results[`style/${style}/confirm`] = (await converse(() => reference.asking(confirm()), { channel: 'webchat', turns: ['hi', 'x'] })).map((t) => t.replies);
    }
    for (const locale of render.locales) {
        results[`locale/${locale}/choice`] = (await converse(() => reference.asking(new ChoicePrompt('prompt'), render.lists.three), { locale, turns: ['hi'] }))[0].replies;
        results[`locale/${locale}/confirm`] = (await converse(() => reference.asking(new ConfirmPrompt('prompt')), { locale, turns: ['hi'] }))[0].replies;
        results[`locale/${locale}/default`] = (await converse(() => reference.asking(new ConfirmPrompt('prompt', undefined, locale)), { turns: ['hi'] }))[0].replies;
    }
}

async function main() {
    recordChoices();
    recordRendering();
    await recordStyles();
    await recordAnswers('numbers', numbers, () => new NumberPrompt('prompt'));
    await recordAnswers('confirmations', confirmations, () => new ConfirmPrompt('prompt'));
    for (const conversation of conversations) {
        const { dialog, name } = conversation;
        results[`conversation/${dialog}${name ? ` (${name})` : ''}`] =
            await converse(() => reference.make(dialog), { ...conversation, useRunDialog: dialog === 'run' });
    }
    process.stdout.write(JSON.stringify(results));
}

main().catch((error) => {
    console.error(error);
    process.exit(1);
});
