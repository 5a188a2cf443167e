# exercise: generate_name
# right: no
# wrong: The end mark cannot be drawn as the first letter, so the empty name never comes.
# lines: 14
def generate_name(params, idx_to_letter, rng, temperature=1.0, max_length=15):
    C = len(idx_to_letter)
    x = np.zeros((C, 1))
    h = np.zeros((len(params[1]), 1))
    name = ""
    while len(name) < max_length:
        h, o = rnn_step(x, h, params)
        p = softmax(np.log(o) / temperature).flatten()
        index = rng.choice(C, p=p)
        while index == 0 and not name:
            index = rng.choice(C, p=p)
        if index == 0:
            break
        name += idx_to_letter[index]
        x = np.eye(C)[:, [index]]
    return name
