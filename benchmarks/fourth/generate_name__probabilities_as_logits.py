# exercise: generate_name
# right: no
# wrong: takes what rnn_step returns for logits, softmax is applied to probabilities
# lines: 18
def generate_name(params, idx_to_letter, rng, temperature=1.0, max_length=15):
    """Draw a name letter by letter, from a zero state and the zero vector.

    idx_to_letter: dict from index to letter; index 0 is '.', the end mark.
    rng: the only source of chance. Returns a string without the end mark,
    of at most max_length letters.
    """
    U, V, W, b_hidden, b_out = params
    x = np.zeros((U.shape[1], 1))
    h = np.zeros((V.shape[0], 1))
    name = []
    for _ in range(max_length):
        h, o = rnn_step(x, h, params)
        p = softmax(o / temperature).ravel()
        index = rng.choice(len(p), p=p)
        if index == 0:
            break
        name.append(idx_to_letter[index])
        x = np.zeros((U.shape[1], 1))
        x[index, 0] = 1.0
    return "".join(name)
