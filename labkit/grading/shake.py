"""Parts of labkit as sources: of each module only the definitions that somebody asked for, and
those that these read in turn. Fast training is there by its names alone: a network that is trained
holds what its lab asks for, forward and back, and no exercise is made of it."""

import ast
from collections import defaultdict
from collections.abc import Sequence
from pathlib import Path
from typing import TypeGuard

import labkit
from labkit import place
from labkit.grading import code

_PACKAGE = Path(labkit.__file__).parent
# Silent stand-ins, a face of its own, and a module that is made for each exercise.
_ELSEWHERE = ("plots", "widgets", "reference")
ALL = "*"
# What a notebook only runs: set-up cells import its names, and nothing that is graded calls them.
_HOLLOW = "labkit.nets"
_EMPTY = "def {name}(*args, **kwargs):\n    raise NameError('{module}.{name} is not there while a \
submission is graded')"


class Shaken:
    """Modules with the names that are wanted of each. `want` adds one and all that it reads."""

    def __init__(self, answers: dict[str, str]):
        self._answers = answers  # exercise: the module that holds its right answer
        self.wanted: dict[str, set[str]] = defaultdict(set)
        self.answers: set[str] = set()

    def want(self, module: str, name: str) -> None:
        """name of module, a submodule, or ALL of it."""
        waiting = [(module, name)]
        while waiting:
            waiting += self._add(*waiting.pop())

    def want_answer(self, exercise: str) -> None:
        """The right answer of an exercise, as labkit.reference hands it out."""
        self.answers.add(exercise)
        self.want(self._answers[exercise], exercise)

    def want_used(self, imports: Sequence[ast.AST], users: Sequence[ast.AST]) -> None:
        """What imports ask for of labkit, with the attributes of modules that users read."""
        for found in _asked(imports, users, ""):
            self.want(*found)

    def _add(self, module: str, name: str) -> list[tuple[str, str]]:
        parts = module.split(".")
        if parts[0] != "labkit" or parts[1:2] and parts[1] in _ELSEWHERE:
            return self._handed_out(module, name)
        if name not in ("", ALL) and _path(f"{module}.{name}"):
            # The attributes of a submodule that are used are asked for by themselves.
            return [(f"{module}.{name}", "")]
        if module == "labkit":
            return []
        behind = f"labkit.nets.{parts[1]}"
        if len(parts) == 2 and name and _path(behind):
            # One of the names that notebooks import a module of nets by: it stands for that one.
            self.wanted[module].add(ALL)
            return [(behind, name)]
        if name in self.wanted[module] or _path(module) is None:
            return []
        self.wanted[module].add(name)
        for end in range(2, len(parts)):
            self.wanted.setdefault(".".join(parts[:end]), set())
        kept = _kept(module, frozenset(self.wanted[module]))
        return list(_asked(kept, kept, module))

    def _handed_out(self, module: str, name: str) -> list[tuple[str, str]]:
        if module not in references() or name not in self._answers:
            return []
        self.answers.add(name)
        return [(self._answers[name], name)]

    def sources(self) -> dict[str, str]:
        """Module: source."""
        return {m: _source(m, frozenset(names)) for m, names in self.wanted.items() if _path(m)}


def references() -> set[str]:
    """What right answers are imported from: labkit.reference, and the course's name for it."""
    return {place.REFERENCE, place.current().reference}


def _path(module: str) -> Path | None:
    parts = module.split(".")[1:]
    rooms = parts[:1] == ["exercises"] and parts[1:]
    base = place.current().exercises.joinpath(*rooms) if rooms else _PACKAGE.joinpath(*parts)
    for path in (base / "__init__.py", base.with_suffix(".py")):
        if path.is_file():
            return path
    return None


@place.kept
def _statements(module: str) -> list[tuple[ast.stmt, frozenset, frozenset]]:
    """(statement, names that it binds or changes, names that it reads)."""
    path = _path(module)
    assert path is not None, f"{module} is no module of labkit"
    tree = ast.parse(path.read_text(encoding="utf-8"))
    found = []
    for node in _hollow(module, tree.body):
        if isinstance(node, ast.If) and "TYPE_CHECKING" in ast.unparse(node.test):
            continue
        reads = {n.id for n in ast.walk(node) if isinstance(n, ast.Name)}
        found.append((node, frozenset(code.binds(node)), frozenset(reads)))
    return found


def _hollow(module: str, body: list[ast.stmt]) -> list[ast.stmt]:
    """Statements of a module; of one that is there by its names alone, no function does anything
    and no class holds anything."""
    if module.rpartition(".")[0] != _HOLLOW:
        return body
    made = (ast.FunctionDef, ast.ClassDef)
    return [ast.parse(_EMPTY.format(name=n.name, module=module)).body[0] if isinstance(n, made)
            else n for n in body]  # fmt: skip


@place.kept
def _kept(module: str, names: frozenset[str]) -> list[ast.stmt]:
    """The statements that define names and what they read; imports cut down to what is read."""
    statements, wanted = _statements(module), set(names)
    if ALL in wanted and module.rpartition(".")[0] != _HOLLOW:
        return [node for node, _, _ in statements]
    if ALL in wanted:  # less the imports that nothing reads any more
        wanted |= {n for node, binds, _ in statements for n in binds if not _imports(node)}
    taken: set[int] = set()
    while True:
        new = {i for i, (_, binds, _) in enumerate(statements) if binds & wanted} - taken
        if not new:
            return [_cut(statements[i][0], wanted) for i in sorted(taken)]
        taken |= new
        # An import reads nothing, and of one line of many names only some may be wanted.
        wanted |= {name for i in new for name in statements[i][2]}


def _imports(node: ast.stmt) -> TypeGuard[ast.Import | ast.ImportFrom]:
    return isinstance(node, (ast.Import, ast.ImportFrom))


def _cut(node: ast.stmt, wanted: set[str]) -> ast.stmt:
    if not _imports(node):
        return node
    names = [a for a in node.names if (a.asname or a.name).split(".")[0] in wanted]
    more = {"module": node.module, "level": node.level} if isinstance(node, ast.ImportFrom) else {}
    return ast.copy_location(type(node)(names=names, **more), node)


@place.kept
def _source(module: str, names: frozenset[str]) -> str:
    return "\n".join(ast.unparse(node) for node in _kept(module, names))


def _asked(imports: Sequence, users: Sequence, module: str) -> list[tuple[str, str]]:
    """(module, name) of all that import statements ask for, and of the attributes that are read
    of modules which they import."""
    found, aliases = [], {}
    for node in (n for tree in imports for n in ast.walk(tree)):
        if isinstance(node, ast.ImportFrom):
            source = _absolute(node, module)
            found += [(source, a.name) for a in node.names]
            aliases |= {a.asname or a.name: f"{source}.{a.name}" for a in node.names}
        elif isinstance(node, ast.Import):
            found += [(a.name, "") for a in node.names]
            tops = {a.name.split(".")[0] for a in node.names if not a.asname}
            aliases |= {a.asname: a.name for a in node.names if a.asname} | {t: t for t in tops}
    known = {a: m for a, m in aliases.items() if _is_module(m)}
    return found + _attributes(known, users)


def _absolute(node: ast.ImportFrom, module: str) -> str:
    if not node.level:
        return node.module or ""
    package = module.split(".")
    path = _path(module)
    drop = node.level - (1 if path is not None and path.name == "__init__.py" else 0)
    return ".".join([*package[: len(package) - drop], *([node.module] if node.module else [])])


def _is_module(name: str) -> bool:
    return name == "labkit" or name in references() or (
        name.startswith("labkit.") and _path(name) is not None)  # fmt: skip


def _attributes(aliases: dict[str, str], users: Sequence) -> list[tuple[str, str]]:
    """What is read of modules by name; ALL where a module itself is handed about."""
    found, dotted = [], set()
    for node in (n for tree in users for n in ast.walk(tree)):
        if not isinstance(node, ast.Attribute):
            continue
        chain, base = [node.attr], node.value
        while isinstance(base, ast.Attribute):
            chain, base = [base.attr, *chain], base.value
        if isinstance(base, ast.Name) and base.id in aliases:
            dotted.add(id(base))
            module = aliases[base.id]
            while len(chain) > 1 and _is_module(f"{module}.{chain[0]}"):
                module, chain = f"{module}.{chain[0]}", chain[1:]
            found.append((module, chain[0]))
    for node in (n for tree in users for n in ast.walk(tree)):
        if isinstance(node, ast.Name) and node.id in aliases and id(node) not in dotted:
            found.append((aliases[node.id], ALL))
    return found
