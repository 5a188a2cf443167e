# exercise: generate_name
# right: no
# wrong: the input column is never cleared, so from the second letter on it holds a one for every letter drawn so far
# lines: 18
def generate_name(params, idx_to_letter, rng, temperature=1.0, max_length=15):
    """Draw a name letter by letter, from a zero state and the zero vector."""
    U, V, *_ = params
    x, h = np.zeros((U.shape[1], 1)), np.zeros((V.shape[0], 1))
    name = ""
    while len(name) < max_length:
        h, p = rnn_step(x, h, params)
        chances = softmax(np.log(p) / temperature)
        edge = np.cumsum(chances)
        index = int(np.searchsorted(edge, rng.random() * edge[-1], side="right"))
        if index == 0:
            return name
        name += idx_to_letter[index]
        x[index] = 1
    return name
