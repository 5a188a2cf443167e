"""Changes of a function that is named and not called, and of one whose argument is at fault."""

from cell import defined

from labkit import exercises
from labkit.engine.judge import assess


def place_of(name, source, *called):
    scope = {other: exercises.load(other).answer for other in called}
    (part,) = assess(exercises.load(name), defined(name, source, **scope)).place.parts
    return part.line, part.source[part.start : part.stop]


def test_a_ufunc_is_exchanged_where_a_method_of_it_is_called():
    found = place_of("log_forward", """def log_forward(words, params):
    W, b_out = params[3], params[5]
    logits = tagger_states(words, params)[1:] @ W.T + b_out.T
    return logits - np.logaddexp2.reduce(logits, axis=-1, keepdims=True)
""", "tagger_states")  # fmt: skip
    assert found == (4, "np.logaddexp2")


def test_a_vector_may_belong_where_the_identity_has_its_diagonal():
    """The Jacobian of softmax, diag(a) - a a.T, from memory."""
    found = place_of("attention_backward", """def attention_backward(d_output, q, k, v, weights):
    d_q, d_k, d_v = np.zeros(q.shape), np.zeros(k.shape), np.zeros(v.shape)
    for *lead, t in np.ndindex(*weights.shape[:-1]):
        lead = tuple(lead)
        place, a = (*lead, t), weights[(*lead, t)]
        g = v[lead] @ d_output[place]
        s = (np.eye(len(a)) - np.outer(a, a)) @ g / k.shape[-1] ** 0.5
        d_q[place] = s @ k[lead]
        d_k[lead] += np.outer(s, q[place])
        d_v[lead] += np.outer(a, d_output[place])
    return d_q, d_k, d_v
""")  # fmt: skip
    assert found == (7, "np.eye(len(a))")
