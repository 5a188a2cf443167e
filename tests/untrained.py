"""A lab's notebook without its trainings: for tests of what surrounds them.

nbval runs each lab whole. Where another test wants its widgets or another data set, the cells that
train (tag `training-loop`) are left out, with all that needs a name from them; what a cell that is
wanted needs comes back. With LABKIT_LONG nothing is left out.
"""

import symtable

from dealt import LONG

from labkit.release import notebook as files

TRAINS = "training-loop"


def untrained(notebook, wanted=frozenset()):
    """notebook with fewer code cells; wanted: ids of cells that stay, with what they need."""
    if LONG:
        return notebook
    code = [cell for cell in notebook.cells if cell.cell_type == "code"]
    out = _put_back(code, _left_out(code), set(wanted))
    notebook.cells = [cell for cell in notebook.cells if cell.id not in out]
    return notebook


def _left_out(code) -> set[str]:
    """Ids of the cells that train, exercises aside, and of those that need a name from them."""
    ids = {cell.id for cell in code}
    out, gone = set(), set()
    for cell in code:
        defined, used = names(cell.source)
        trains = TRAINS in files.tags(cell) and f"{cell.id}-check" not in ids
        if trains or used & gone:
            out.add(cell.id)
            gone |= defined
        else:
            gone -= defined
    return out


def _put_back(code, out: set[str], wanted: set[str]) -> set[str]:
    """out, without what is wanted and what that needs."""
    needed = set()
    for cell in reversed(code):
        defined, used = names(cell.source)
        if cell.id in wanted or cell.id in out and defined & needed:
            needed |= used
            out = out - {cell.id}
    return out


def names(source: str) -> tuple[set[str], set[str]]:
    """The names that a cell defines, and those that it uses, in its functions too."""
    try:
        top = symtable.symtable(source, "cell", "exec")
    except SyntaxError:  # a cell with IPython's magic
        return set(), set()
    symbols = top.get_symbols()
    defined = {s.get_name() for s in symbols if s.is_assigned() or s.is_imported()}
    used = {s.get_name() for s in symbols if s.is_referenced()}
    return defined, used.union(*map(_globals, top.get_children()))


def _globals(table: symtable.SymbolTable) -> set[str]:
    """The names that a function or class, and what is in it, takes from the cells."""
    own = {s.get_name() for s in table.get_symbols() if s.is_global()}
    return own.union(*map(_globals, table.get_children()))
