"""One page of JupyterLab on which one notebook at a time lies open.

Two more, run ahead, saved no time on two cores, and a quarter of what the page works: all that
looks through a page (axe, a theme's styles) goes through every notebook that is open.
"""

from types import SimpleNamespace

from lab_in_browser import LOOK, TOKEN

MOST_LINES = 40  # that one cell may print
SECONDS = 300  # for a notebook's way to its end, on a machine that is busy

READY = "() => window.jupyterapp && window.jupyterapp.restored.then(() => true)"
# Only starts what is then waited for: evaluating has no time limit of its own.
START = """name => {
  const app = window.jupyterapp, run = {state: 'running'};
  (window.runs = window.runs || {})[name] = run;
  (async () => {
    const path = name + '.ipynb';
    const panel = run.panel = await app.commands.execute(
      'docmanager:open', {path, factory: 'Notebook', options: {activate: false}});
    await panel.context.ready;
    await panel.sessionContext.ready;
    await panel.revealed;
    await panel.sessionContext.session.kernel.info;
    panel.content.widgets.forEach(cell => { cell.node.id = name + '-' + cell.model.id; });
    await app.commands.execute(
      'notebook:run-all-cells', {semanticWidget: panel.id, activate: false});
    run.state = 'done';
  })().catch(problem => { run.state = String(problem); });
}"""
DONE = "name => window.runs[name] && window.runs[name].state !== 'running'"
SHOW = """name => {
  window.jupyterapp.shell.activateById(window.runs[name].panel.id);
  window.jupyterapp.shell.collapseLeft();
}"""
CLOSE = """name => {
  const panel = window.runs[name].panel;
  panel.sessionContext.shutdown().finally(() => panel.dispose());
  delete window.runs[name];
}"""
CELLS = "name => window.runs[name].panel.context.model.toJSON().cells"
RUN_ONE = """([name, id]) => {
  const panel = window.runs[name].panel, notebook = panel.content;
  notebook.activeCellIndex = notebook.widgets.findIndex(cell => cell.model.id === id);
  window.jupyterapp.commands.execute(
    'notebook:run-cell', {semanticWidget: panel.id, activate: false});
}"""
# What an expression is worth in the notebook's kernel, as text.
ASK = """([name, expression]) => {
  const run = window.runs[name], kernel = run.panel.sessionContext.session.kernel;
  delete run.answer;
  kernel.requestExecute({code: '', silent: true, user_expressions: {it: expression}}).done.then(
    reply => { run.answer = JSON.stringify(reply.content.user_expressions.it); },
    problem => { run.answer = String(problem); });
}"""
ANSWER = "name => window.runs[name].answer"


class Desk:
    """Opens and runs a notebook when it is asked for."""

    def __init__(self, page, address):
        self.page, self._now = page, None
        page.goto(f"{address}/lab?token={TOKEN}")
        page.wait_for_function(READY, timeout=120_000, polling=LOOK)

    def take(self, name):
        """The notebook `name`, run to its end and in sight; what was taken before is closed."""
        if self._now is None or self._now.name != name:
            if self._now is not None:
                self.page.evaluate(CLOSE, self._now.name)
            self.page.evaluate(START, name)
            within = 1000 * SECONDS
            self.page.wait_for_function(DONE, arg=name, timeout=within, polling=LOOK)
            self._now = Notebook(self.page, name)
        self.page.evaluate(SHOW, name)
        return self._now


class Notebook:
    """A notebook that has run."""

    def __init__(self, page, name):
        self.page, self.name = page, name

    @property
    def state(self):
        """'done', or what went wrong."""
        return self.page.evaluate("name => window.runs[name].state", self.name)

    @property
    def code(self):
        """The code cells as they stand, outputs included."""
        found = self.page.evaluate(CELLS, self.name)
        return [SimpleNamespace(**cell) for cell in found if cell["cell_type"] == "code"]

    @property
    def errors(self):
        """Error outputs, and what was written to stderr, of cells that do not announce one."""
        return [
            (cell.id, output.get("evalue") or output.get("text"))
            for cell in self.code
            if "raises-exception" not in cell.metadata.get("tags", [])
            for output in cell.outputs
            if output["output_type"] == "error" or output.get("name") == "stderr"
        ]

    @property
    def towers(self):
        """Cells whose printed lines would not fit on a screen: a progress bar that ran away."""
        printed = {
            cell.id: "".join(output.get("text", "") for output in cell.outputs)
            for cell in self.code
        }
        return [cell for cell, text in printed.items() if text.count("\n") > MOST_LINES]

    def selector(self, cell):
        return f'[id="{self.name}-{cell}"]'

    def run(self, cell):
        """Run one cell again."""
        self.page.evaluate(RUN_ONE, [self.name, cell])

    def ask(self, expression):
        """What an expression is worth in the kernel, as text."""
        self.page.evaluate(ASK, [self.name, expression])
        return self.page.wait_for_function(ANSWER, arg=self.name, timeout=60_000).json_value()
