# exercise: generate_name
# right: no
# wrong: the probabilities themselves, and not their logarithms, are divided by the temperature and put through softmax
# lines: 6
def warmed(p, temperature):
    return softmax(p / temperature).ravel()


def generate_name(params, idx_to_letter, rng, temperature=1.0, max_length=15):
    """Draw a name letter by letter, from a zero state and the zero vector."""
    hidden, inputs = params[1].shape[0], params[0].shape[1]
    h, x, name = np.zeros((hidden, 1)), np.zeros((inputs, 1)), []
    for _ in range(max_length):
        h, p = rnn_step(x, h, params)
        chosen = rng.choice(inputs, p=warmed(p, temperature))
        if chosen == 0:
            break
        name.append(idx_to_letter[int(chosen)])
        x = np.eye(inputs)[:, [chosen]]
    return "".join(name)
