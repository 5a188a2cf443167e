# exercise: generate_name
# right: yes
import itertools


def _letters(params, rng, temperature):
    size, hidden = params[0].shape[1], params[1].shape[0]
    x, h = np.zeros((size, 1)), np.zeros((hidden, 1))
    while True:
        h, p = rnn_step(x, h, params)
        with np.errstate(divide="ignore"):
            scores = np.log(p.ravel()) / temperature
        drawn = int(np.argmax(scores + rng.gumbel(size=size)))
        yield drawn
        x = np.eye(size)[:, [drawn]]


def generate_name(params, idx_to_letter, rng, temperature=1.0, max_length=15):
    """Draw a name letter by letter, from a zero state and the zero vector."""
    drawn = itertools.islice(_letters(params, rng, temperature), max_length)
    return "".join(idx_to_letter[k] for k in itertools.takewhile(bool, drawn))
