# exercise: generate_name
# right: no
# wrong: Two faults: the new state is thrown away, so every step starts from the zero state; and the name comes back with a capital letter.
# lines: 13, 20
# name: state-forgotten, capital-letter
def generate_name(params, idx_to_letter, rng, temperature=1.0, max_length=15):
    C = params[0].shape[1]
    state = np.zeros((params[1].shape[0], 1))
    x = np.zeros((C, 1))
    name = ""
    end = False
    while not end and len(name) < max_length:
        _, p = rnn_step(x, state, params)
        weights = softmax(np.log(p + 1e-300) / temperature).flatten()
        letter = rng.choice(np.arange(C), p=weights)
        end = letter == 0
        if not end:
            name += idx_to_letter[letter]
            x = (np.arange(C) == letter).astype(float)[:, None]
    return name.capitalize()
