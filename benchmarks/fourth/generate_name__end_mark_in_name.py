# exercise: generate_name
# right: no
# wrong: the letter is written down before the end mark is looked for, so names end in a dot
# lines: 20
def generate_name(params, idx_to_letter, rng, temperature=1.0, max_length=15):
    """Draw a name letter by letter, from a zero state and the zero vector.

    idx_to_letter: dict from index to letter; index 0 is '.', the end mark.
    rng: the only source of chance. Returns a string without the end mark,
    of at most max_length letters.
    """
    C = params[0].shape[1]
    x = np.zeros((C, 1))
    h = np.zeros((params[1].shape[0], 1))
    name = ""
    for _ in range(max_length):
        h, p = rnn_step(x, h, params)
        p = softmax(np.log(p + 1e-12) / temperature)
        index = rng.choice(C, p=p.ravel())
        name += idx_to_letter[index]
        if index == 0:
            break
        x = np.zeros((C, 1))
        x[index] = 1
    return name
