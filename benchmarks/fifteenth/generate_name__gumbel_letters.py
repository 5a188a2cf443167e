# exercise: generate_name
# right: yes
from itertools import islice


def letters_of(params, idx_to_letter, rng, temperature):
    h = np.zeros_like(params[3])
    x = np.zeros((params[0].shape[1], 1))
    while True:
        h, p = rnn_step(x, h, params)
        with np.errstate(divide="ignore"):
            scores = np.log(p[:, 0])
        noisy = (scores - scores.max()) / temperature + rng.gumbel(size=scores.size)
        drawn = int(noisy.argmax())
        if drawn == 0:
            return
        yield idx_to_letter[drawn]
        x = (np.arange(scores.size) == drawn).astype(float)[:, None]


def generate_name(params, idx_to_letter, rng, temperature=1.0, max_length=15):
    """Draw a name letter by letter, from a zero state and the zero vector."""
    return "".join(islice(letters_of(params, idx_to_letter, rng, temperature), max_length))
