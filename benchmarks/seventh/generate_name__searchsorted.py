# exercise: generate_name
# right: no
# wrong: chance comes from NumPy's global generator and not from rng
# lines: 7

def draw(cumulated):
    return int(np.searchsorted(cumulated, np.random.rand() * cumulated[-1], side="right"))


def generate_name(params, idx_to_letter, rng, temperature=1.0, max_length=15):
    """Draw a name letter by letter, from a zero state and the zero vector.

    idx_to_letter: dict from index to letter; index 0 is '.', the end mark.
    rng: the only source of chance. Returns a string without the end mark,
    of at most max_length letters.
    """
    x = np.zeros((params[0].shape[1], 1))
    h = np.zeros((params[1].shape[0], 1))
    out = []
    for _ in range(max_length):
        h, p = rnn_step(x, h, params)
        q = softmax(np.log(p + 1e-30) / temperature).flatten()
        pick = draw(np.cumsum(q))
        if not pick:
            break
        out.append(pick)
        x[:] = 0
        x[pick] = 1
    return "".join(map(idx_to_letter.get, out))
