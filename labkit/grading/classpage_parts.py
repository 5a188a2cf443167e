"""Bars, histograms and legends of the class page."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from urllib.parse import quote

from labkit.grading import frame, states
from labkit.grading.records import Drill
from labkit.grading.table import Line, Table

KINDS = {
    "passed": "passed",
    "named": "a mistake with a name",
    "other": "wrong in another way",
    "raised": "raised an error, or took too long",
    "blank": "not written, or only in part",
    "none": "no score",
}

_SHOWN = 6  # mistakes of an exercise before the rest is folded

STYLE = """
.stack { display:flex; height:1.1rem; border-radius:3px; overflow:hidden; max-width:46rem;
  background:var(--shade); gap:2px; }
.stack span { display:block; min-width:2px; }
.passed { background:var(--passed); } .named { background:var(--named); }
.other { background:var(--other); } .raised { background:var(--raised); }
.blank { background:var(--blank); } .none { background:var(--none); }
.legend { display:flex; flex-wrap:wrap; gap:.2rem 1.1rem; padding:0; margin:.4rem 0;
  list-style:none; font-size:.9rem; color:var(--muted); }
.legend i { display:inline-block; width:.8rem; height:.8rem; border-radius:2px;
  margin-right:.35rem; vertical-align:-.05rem; }
.counts { font-size:.9rem; color:var(--muted); margin:.25rem 0 .5rem; }
.bars { list-style:none; padding:0; margin:.4rem 0 .8rem; max-width:46rem; }
.bars li { margin:.55rem 0; }
.bars .what { display:flex; gap:1rem; justify-content:space-between; align-items:baseline; }
.bars code { white-space:nowrap; }
.bars .much { white-space:nowrap; font-variant-numeric:tabular-nums; }
.bars .rail { height:.55rem; background:var(--shade); border-radius:3px; overflow:hidden;
  margin-top:.15rem; }
.bars .rail span { display:block; height:100%; background:var(--named); border-radius:3px; }
.bars .where { font-size:.9rem; color:var(--muted); }
svg.hist rect { fill:var(--bar); } svg.hist line { stroke:var(--muted); }
"""


@dataclass(frozen=True)
class Mistake:
    """A mistake, how many students made it, and how many wrote the exercise at all."""

    lab: str
    exercise: str
    name: str
    fact: str
    count: int
    wrote: int


def bar(mistake: Mistake, students: int, where: bool = False) -> str:
    """One mistake: its fact, its name, how many made it, and that as a share of the class."""
    share = f"{mistake.count / mistake.wrote:.0%}" if mistake.wrote else ""
    place = (
        f'<div class=where><a href="#{mistake.lab}-{mistake.exercise}">{mistake.lab}, '
        f"<code>{mistake.exercise}</code></a></div>"
        if where
        else ""
    )
    return (
        f"<li><div class=what><span>{frame.text(mistake.fact)} "
        f"<code class=muted>[{frame.text(mistake.name)}]</code></span>"
        f"<span class=much><strong>{mistake.count}</strong> of {mistake.wrote} "
        f"<span class=muted>({share})</span></span></div>"
        f'<div class=rail aria-hidden="true"><span style="width:{_percent(mistake.count, students)}'
        f'"></span></div>{place}</li>'
    )


def stack(count: dict[str, int], total: int) -> str:
    """An exercise's bar: how the whole class fared, and the same in words."""
    spans = "".join(
        f'<span class={key} style="width:{_percent(n, total)}"></span>'
        for key, n in count.items()
        if n
    )
    words = " · ".join(f"{n} {KINDS[key]}" for key, n in count.items() if n)
    return f'<div class=stack aria-hidden="true">{spans}</div><p class=counts>{words}</p>'


def legend() -> str:
    items = "".join(f"<li><i class={key}></i>{words}</li>" for key, words in KINDS.items())
    return f'<ul class=legend aria-hidden="true">{items}</ul>'


def histogram(lab: str, scores: Sequence[float], most: int) -> str:
    """Ten bars, from no points to all."""
    if not scores or not most:
        return ""
    bins = [0] * 10
    for score in scores:
        bins[min(9, int(10 * score / most))] += 1
    top = max(bins)
    heights = [(12 * i + 1, 30 * n / top) for i, n in enumerate(bins) if n]
    rects = "".join(f'<rect x="{x}" y="{32 - h:.1f}" width="10" height="{h:.1f}"/>'
                    for x, h in heights)  # fmt: skip
    said = ", ".join(f"{10 * i} to {10 * i + 10} %: {n}" for i, n in enumerate(bins) if n)
    return (
        f'<svg class=hist width="120" height="34" viewBox="0 0 120 34" role="img" '
        f'aria-label="{lab}: students by share of the points. {said}"><title>{said}</title>'
        f'{rects}<line x1="0" y1="32.5" x2="120" y2="32.5"/></svg>'
    )


def bars(mistakes: Sequence[Mistake], students: int) -> str:
    """All mistakes of an exercise; rare ones behind the frequent ones, folded."""
    made = [bar(m, students) for m in mistakes]
    shown, rest = made[:_SHOWN], made[_SHOWN:]
    listed = f"<ol class=bars>{''.join(shown)}</ol>" if shown else ""
    if not rest:
        return listed
    said = f"{len(rest)} more, each made by {mistakes[_SHOWN].count} or fewer"
    folded = f"<summary>{said}</summary><ol class=bars>{''.join(rest)}</ol>"
    return f"{listed}<details>{folded}</details>"


def unnamed(table: Table, lines: list[Line]) -> str:
    """Exceptions by class, and who is wrong in a way that has no name."""
    raised = Counter(line.raised for line in lines if line.raised and not line.mistakes
                     and not line.passed)  # fmt: skip
    order = sorted(raised.items(), key=lambda pair: (-pair[1], pair[0]))
    words = {name: f"raised <code>{frame.text(name)}</code>" for name in raised}
    words["TooSlow"] = "took too long"
    said = ", ".join(f"{n} {words[name]}" for name, n in order)
    who = [line.student for line in lines if line.points is not None and not line.passed
           and not line.mistakes and line.result.startswith("wrong")]  # fmt: skip
    listed = f"<p class=counts>{said}</p>" if said else ""
    return listed + _who(table, who, "wrong in a way that has no name")


def copied(table: Table, lines: list[Line]) -> str:
    """Whose code is the published solution, token for token."""
    who = [line.student for line in lines if line.copied]
    return _who(table, who, "the published solution, token for token")


def drills(found: Sequence[tuple[str, Drill]]) -> str:
    """How a lab's drill fared; '' where none was handed in."""
    if not found:
        return ""
    mended = [drill for _, drill in found if drill.state == states.MENDED]
    full = sum(drill.points == 1 for drill in mended)
    return (f"<p class=counts>drill: {len(found)} handed in, {len(mended)} mended, {full} of them "
            "with no more than two lines for each that was needed (drills.csv)</p>")  # fmt: skip


def _who(table: Table, students: list[str], what: str) -> str:
    """Students with links to their pages; folded when there are many."""
    links = ", ".join(link(table, student) for student in students)
    if len(students) <= 6:
        return f"<p class=counts>{what}: {links}</p>" if students else ""
    return (f"<details class=counts><summary>{what}: {len(students)} students</summary>"
            f"{links}</details>")  # fmt: skip


def link(table: Table, student: str, shown: str = "") -> str:
    """A link to a student's page."""
    where = quote(f"feedback/{table.slugs[student]}.html")
    return f'<a href="{where}">{frame.text(shown or student)}</a>'


def _percent(part: int, whole: int) -> str:
    return f"{100 * part / whole:.2f}%" if whole else "0"
