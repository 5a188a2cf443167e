"""A verdict as HTML: no script, no outside resource, readable on light and on dark pages.

Colours stand only in the bar at the left, and say nothing that a symbol and a word do not say
too. Everything that came from a learner is escaped.
"""

from html import escape

from labkit.engine.locate.place import Place
from labkit.engine.verdict import State, Verdict
from labkit.reports.text import points, quoted, symbol
from labkit.words import say

# Okabe and Ito's palette, which colour-blind readers can tell apart.
_COLOURS = {
    State.PASSED: "#009E73",
    State.NOT_WRITTEN: "#56B4E9",
    State.PARTLY: "#56B4E9",
    State.FAULT: "#CC79A7",
}
_WRONG = "#D55E00"
_SUMMARY = '<summary style="padding:.3em 0">'  # 24 pixels high, for a finger


def render(verdict: Verdict) -> str:
    """The whole report as one element."""
    colour = _COLOURS.get(verdict.state, _WRONG)
    spoken = escape(_spoken(verdict), quote=True)
    parts = [_headline(verdict), *map(_paragraph, verdict.evidence), _place(verdict.place)]
    parts += _questions(verdict)
    parts += [_printed(verdict), _cases(verdict)]
    return (
        f'<div role="group" aria-label="{spoken}" style="border-left:4px solid {colour};'
        'padding:.1em 0 .1em .9em;margin:.4em 0;max-width:52em;line-height:1.45">'
        + "".join(parts)
        + "</div>"
    )


def _spoken(verdict: Verdict) -> str:
    if not verdict.exercise:
        return say("shown.check_of_this", headline=verdict.headline)
    return say("shown.check_of", exercise=verdict.exercise, headline=verdict.headline)


def _headline(verdict: Verdict) -> str:
    name = f"<strong>{escape(verdict.exercise)}</strong>: " if verdict.exercise else ""
    tags = "".join(f" <code>[{escape(n)}]</code>" for n in verdict.mistakes)
    if verdict.state is State.PASSED and verdict.points:
        tags = f" · {points(verdict)}"
    mark = f'<span aria-hidden="true">{symbol(verdict)}</span>'
    return f'<p style="margin:.3em 0">{mark} {name}{escape(verdict.headline)}{tags}</p>'


def _paragraph(text: str) -> str:
    return f'<p style="margin:.3em 0">{escape(text)}</p>'


def _place(place: Place | None) -> str:
    """The sentence, and each line with its part underlined."""
    if place is None:
        return ""
    shown = []
    for part in place.parts:
        source, start, stop = quoted(part, 400)
        before, inside, after = map(escape, (source[:start], source[start:stop], source[stop:]))
        shown.append(f"{before}<u><strong>{inside}</strong></u>{after}")
    code = "\n".join(shown)
    return (
        _paragraph(place.sentence)
        + f'<pre style="margin:.3em 0 .3em 1.5em;overflow-x:auto"><code>{code}</code></pre>'
    )


def _questions(verdict: Verdict) -> list[str]:
    asked = [(f.name, f.question) for f in verdict.findings if f.question]
    if len(asked) > 1:
        return [_question(f"<code>[{escape(name)}]</code> {escape(q)}") for name, q in asked]
    return [_question(escape(verdict.question))] if verdict.question else []


def _question(inner: str) -> str:
    return f'<p style="margin:.3em 0"><em>{inner}</em></p>'


def _printed(verdict: Verdict) -> str:
    if not verdict.printed:
        return ""
    text = escape(verdict.printed[:2000])
    return (
        f"<details>{_SUMMARY}{say('shown.what_was_printed')}</summary>"
        f'<pre style="white-space:pre-wrap">{text}</pre></details>'
    )


def _cases(verdict: Verdict) -> str:
    if not verdict.cases or verdict.state is State.PASSED:
        return ""
    right = sum(line.right for line in verdict.cases)
    summary = say("shown.cases_right", right=right, n=len(verdict.cases))
    heads = "".join(f"<th>{say(f'shown.{head}')}</th>" for head in ("result", "case", "seen"))
    rows = "".join(
        f"<tr><td>{say('shown.right' if c.right else 'shown.wrong')}</td>"
        f'<td style="text-align:left">{escape(c.label)}</td>'
        f'<td style="text-align:left">{escape(c.text)}</td></tr>'
        for c in verdict.cases
    )
    return (
        f"<details>{_SUMMARY}{summary}</summary>"
        '<div style="overflow-x:auto" tabindex="0"><table>'
        f"<thead><tr>{heads}</tr></thead>"
        f"<tbody>{rows}</tbody></table></div></details>"
    )
