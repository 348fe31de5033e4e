// The waterfall of WaterfallBot.cs on the library for Node.js: node server.js <port>
const http = require('node:http');
const { ActivityHandler, CloudAdapter, ConfigurationBotFrameworkAuthentication, ConversationState, MemoryStorage } = require('botbuilder');
const { ChoicePrompt, ComponentDialog, ConfirmPrompt, TextPrompt, WaterfallDialog, runDialog } = require('botbuilder-dialogs');

class SpasmDialog extends ComponentDialog {
    constructor() {
        super('SpasmDialog');
        this.addDialog(new ChoicePrompt('choice'));
        this.addDialog(new ConfirmPrompt('confirm'));
        this.addDialog(new TextPrompt('text'));
        this.addDialog(new WaterfallDialog('steps', [
            (step) => step.prompt('choice', { prompt: 'Where is it?', choices: ['Calf', 'Thigh', 'Back'] }),
            (step) => {
                step.values.where = step.result.value;
                return step.prompt('confirm', { prompt: 'Does it hurt now?' });
            },
            (step) => {
                step.values.now = step.result;
                return step.prompt('choice', { prompt: 'How bad is it?', choices: ['Mild', 'Severe'] });
            },
            (step) => {
                step.values.severity = step.result.value;
                return step.prompt('text', { prompt: 'What did you do before?' });
            },
            async (step) => {
                const { where, now, severity } = step.values;
                await step.context.sendActivity(`${where}, ${now ? 'now' : 'before'}, ${severity}: ${step.result}`);
                return step.endDialog();
            },
        ]));
        this.initialDialogId = 'steps';
    }
}

class WaterfallBot extends ActivityHandler {
    constructor(conversationState, dialog) {
        super();
        const accessor = conversationState.createProperty('DialogState');
        this.onMessage(async (context, next) => {
            await runDialog(dialog, context, accessor);
            await next();
        });
        this.conversationState = conversationState;
    }

    async run(context) {
        await super.run(context);
        await this.conversationState.saveChanges(context);
    }
}

// What the adapter asks of a web server's request and response.
const read = async (request) => {
    const chunks = [];
    for await (const chunk of request) chunks.push(chunk);
    request.body = JSON.parse(Buffer.concat(chunks).toString());
};
const dress = (response) => {
    response.status = (code) => { response.statusCode = code; };
    response.header = (name, value) => response.setHeader(name, value);
    response.send = (body) => {
        response.setHeader('Content-Type', 'application/json');
        response.write(JSON.stringify(body));
    };
    return response;
};

const adapter = new CloudAdapter(new ConfigurationBotFrameworkAuthentication({}));
const bot = new WaterfallBot(new ConversationState(new MemoryStorage()), new SpasmDialog());
http.createServer(async (request, response) => {
    await read(request);
    await adapter.process(request, dress(response), (context) => bot.run(context));
}).listen(Number(process.argv[2]), '127.0.0.1');
