"""A change that leaves a wrong value unread points to the line that made that value."""

from cell import defined

from labkit import exercises
from labkit.engine.draw import draw
from labkit.engine.judge import watch
from labkit.engine.locate import locate

HALVED = """def softmax(x, axis=0):
    z = np.asarray(x, dtype=float)
    while np.abs(z).max() > 700:
        z = z / 2
    weights = np.exp(z)
    return weights / weights.sum(axis=axis, keepdims=True)
"""


def lines_of(name, source, **scope):
    exercise = exercises.load(name)
    subject, cases = defined(name, source, **scope), draw(exercise)
    place = locate(exercise, subject, cases, cases.results(watch(subject, cases)[: len(cases)]))
    return place.parts[0].kind, place.parts[0].line, *place.others


def test_a_formula_that_leaves_a_wrong_value_unread_shows_no_fault_where_it_stood():
    """Whatever is put for np.exp(z) without z mends all, and np.exp(z) is as it should be."""
    assert lines_of("softmax", HALVED) == ("made", 4, 5)


def test_what_leaves_a_right_value_unread_is_at_fault_itself():
    kind, line, *_ = lines_of(
        "softmax",
        """
def softmax(x, axis=0):
    top = np.max(x, axis=axis, keepdims=True)
    weights = np.exp(np.hypot(x, top))
    return weights / weights.sum(axis=axis, keepdims=True)
""",
    )
    assert (kind != "made", line) == (True, 4)


def test_nor_does_one_that_leaves_two_wrong_values_unread():
    """Each may be right, as another way to the same result, and what joins them wrong."""
    slope = """def softmax(x, axis=0):
    e = np.exp(x - np.max(x))
    two, three = 2 * e, 3 * e
    parts = two + three**2
    return parts / parts.sum(axis=axis, keepdims=True)
"""
    kind, line, *_ = lines_of("softmax", slope)
    assert (kind != "made", line) == (True, 4)


def test_a_name_that_is_read_in_another_ones_place_leaves_that_unread_too():
    source = """def generate(prompt, params, word_to_idx, idx_to_word, max_tokens=20):
    C = len(word_to_idx)
    text = [word_to_idx.get(w, word_to_idx["UNK"]) for w in prompt]
    n = len(text)
    while len(text) - n < max_tokens:
        window = text[-10:]
        x = np.eye(C)[window][:, :, None]
        outputs, _ = forward_pass(x, np.zeros((len(params[1]), 1)), params)
        text.append(int(np.argmax(outputs[-1])))
        if idx_to_word[text[-1]] == "EOS":
            break
    return [idx_to_word[i] for i in text[n:]]
"""
    forward_pass = exercises.load("forward_pass").answer
    assert lines_of("generate", source, forward_pass=forward_pass) == ("made", 6, 7)


def test_a_guard_that_gives_a_value_again_has_not_made_it():
    source = """def layer_norm(x, gain, bias, eps=1e-5):
    D = x.shape[-1]
    moved = x - x.mean(axis=-1, keepdims=True)
    length = np.sqrt((moved**2).sum(axis=-1, keepdims=True) + eps)
    length = np.where(length == 0, 1, length)
    return np.sqrt(D) * moved / length * gain + bias
"""
    assert lines_of("layer_norm", source) == ("made", 4, 6)
