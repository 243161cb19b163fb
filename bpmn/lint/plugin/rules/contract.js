const fs = require('fs');
const path = require('path');

const NODES = /^bpmn:(.*Event|.*Task|.*Gateway|CallActivity|SubProcess)$/;
const REFERENCE = /^[$#]\{(\w+)\}$/;
const FLAG = /^\$\{!?(\w+)\}$/;
const COMPARISON = /^\$\{(\w+) (?:==|!=) '(\w+)'\}$/;

/**
 * Holds a model to the names in bpmn/contract.json, which is written from the code: what stands in a model and not
 * there would fail in the engine, or do nothing.
 */
module.exports = function() {
  const contract = JSON.parse(fs.readFileSync(path.join(process.cwd(), '..', 'contract.json'), 'utf8'));
  const unknown = (what, name) => `${what} ${name ? `"${name}"` : 'uden navn'} står ikke i bpmn/contract.json. Brug et navn derfra, eller bed udviklerne om at tilføje det.`;

  function check(node, reporter) {
    const report = (message) => reporter.report(node.id, message);
    const camunda = (name) => node.$attrs && node.$attrs[`camunda:${name}`];

    if (NODES.test(node.$type) && node.id) {
      const key = processOf(node);
      if (contract.processes[key] && !contract.processes[key].includes(node.id)) {
        report(unknown('Elementet', node.id));
      }
    }
    if (node.$type === 'bpmn:Process' && !contract.processes[node.id]) {
      report(unknown('Forløbet', node.id));
    }
    if (node.$type === 'bpmn:Message' && !contract.messages.includes(node.name)) {
      report(unknown('Beskeden', node.name));
    }
    if (node.$type === 'bpmn:CallActivity' && !contract.processes[node.calledElement]) {
      report(unknown('Processen', node.calledElement));
    }
    if (camunda('delegateExpression')) {
      const bean = (REFERENCE.exec(camunda('delegateExpression')) || [])[1];
      if (!contract.delegates.includes(bean)) {
        report(unknown('Delegaten', camunda('delegateExpression')));
      }
    }
    if (camunda('formRef') && !contract.forms[camunda('formRef')]) {
      report(unknown('Formularen', camunda('formRef')));
    }
    if (camunda('decisionRef') && !contract.decisions.includes(camunda('decisionRef'))) {
      report(unknown('Tabellen', camunda('decisionRef')));
    }
    if (camunda('resultVariable') && !contract.variables[camunda('resultVariable')]) {
      report(unknown('Variablen', camunda('resultVariable')));
    }
    for (const time of [ camunda('dueDate'), camunda('followUpDate'), timeOf(node) ].filter(Boolean)) {
      const variable = (REFERENCE.exec(time) || [])[1];
      if (!contract.variables[variable]) {
        report(unknown('Tidspunktet', time));
      }
    }
    if (node.$type === 'bpmn:SequenceFlow' && node.conditionExpression) {
      checkCondition(node.conditionExpression.body, report);
    }
  }

  function checkCondition(condition, report) {
    const comparison = COMPARISON.exec(condition);
    const flag = FLAG.exec(condition);
    if (comparison) {
      const [ , variable, value ] = comparison;
      if (!contract.variables[variable]) {
        report(unknown('Variablen', variable));
      }
      else if (!contract.variables[variable].includes(value)) {
        report(unknown(`Værdien af ${variable}`, value));
      }
    }
    else if (!flag) {
      report(`Betingelsen ${condition ? `»${condition}«` : 'uden indhold'} må kun være en variabel, dens negation eller dens sammenligning med én værdi.`);
    }
    else if (!contract.variables[flag[1]]) {
      report(unknown('Variablen', flag[1]));
    }
  }

  return { check };
};

function processOf(node) {
  let parent = node.$parent;
  while (parent && parent.$type !== 'bpmn:Process') {
    parent = parent.$parent;
  }
  return parent && parent.id;
}

function timeOf(node) {
  const timer = (node.eventDefinitions || []).find((definition) => definition.$type === 'bpmn:TimerEventDefinition');
  return timer && timer.timeDate && timer.timeDate.body;
}
