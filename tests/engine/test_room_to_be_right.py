"""A change may make a short run long, and a name may fit all cases but one."""

import ast

from cell import defined

from labkit import exercises
from labkit.engine.draw import draw
from labkit.engine.judge import assess, watch
from labkit.engine.locate.build import Bench
from labkit.engine.locate.rights import steps_of
from labkit.engine.locate.scope import Scope
from labkit.engine.locate.source import definitions
from labkit.engine.locate.trace import Trace, mark, number_nodes
from labkit.engine.locate.trial import Trial
from labkit.reports import text


def report(name, source, *called):
    """The verdict on a cell with this source, which calls right answers to these exercises."""
    scope = {other: exercises.load(other).answer for other in called}
    return assess(exercises.load(name), defined(name, source, **scope))


def test_a_change_may_take_as_many_steps_as_the_right_answer_does():
    """The learner's own loop ends at once, and says nothing of how long the mended one is."""
    exercise = exercises.load("predict")
    cases = draw(exercise)
    subject = defined("predict", "def predict(prefix, *others):\n    return prefix\n")
    results = cases.results(watch(subject, cases))
    target = Trial(exercise, cases, Bench(definitions(subject))).target(results)
    rights = [steps_of(exercise)(case) for case in cases]
    assert max(rights) > 100 and target.steps == rights


def test_a_change_may_make_the_answer_slow():
    """Read from the start for each new character, a long text takes the square of its length."""
    verdict = report("predict", """def predict(prefix, num_chars, params, char_to_idx, idx_to_char):
    text = prefix
    for _ in range(num_chars):
        window = [char_to_idx[c] for c in text[-4:]]
        p, _ = forward_batch(np.array([window]), np.zeros((1, len(params[1]))), params)
        text += idx_to_char[int(np.argmax(p[0, -1]))]
    return text
""", "forward_batch")  # fmt: skip
    (part,) = verdict.place.parts
    assert (part.line, part.source[part.start : part.stop]) == (4, "-4:")
    assert not verdict.place.mended


def test_a_name_for_most_of_the_cases_claims_no_second_fault():
    """One fault: argmax of nothing is 0. Where the dict begins with another index, it shows."""
    verdict = report("encode", """def encode(words, vocab):
    names, places = np.array(list(vocab)), np.array(list(vocab.values()))
    return places[np.array([np.argmax(names == w) for w in words])]
""")  # fmt: skip
    assert verdict.mistakes == ("unk-is-zero",) and not verdict.whole
    assert verdict.headline.endswith("wrong cases") and "this fits" in verdict.headline
    told = " ".join(text.render(verdict).split())
    assert "another cause" not in told and "there is a second fault" in told
    assert "With a dict that was filled in another order it is not" in told


def test_a_change_puts_no_seed_where_a_size_belongs():
    """It would take all memory in one call, which no count of steps cuts off."""
    tree = ast.parse("def f(rows, seed, more):\n    return rows + seed + more").body[0]
    number_nodes(tree)
    trace, values = Trace(), {"rows": 4, "seed": 1_010_172_721, "more": 5}
    for node in ast.walk(tree):
        if isinstance(node, ast.Name):
            trace.note(node.mark_key, mark(values[node.id]))
    assert [name for name, _ in Scope(tree, trace, tree).like("rows")] == ["more"]
    assert [name for name, _ in Scope(tree, trace, tree).like("seed")] == ["rows", "more"]
