# exercise: generate_name
# right: no
# wrong: Probabilities are raised to 1 / temperature without care: at very low temperatures all become 0 and the draw fails.
# lines: 12
def generate_name(params, idx_to_letter, rng, temperature=1.0, max_length=15):
    size = params[4].shape[0]
    one_hots = np.identity(size)[..., None]
    x, h = np.zeros((size, 1)), np.zeros((params[1].shape[0], 1))
    drawn = []
    while len(drawn) < max_length:
        h, p = rnn_step(x, h, params)
        p = p.ravel() ** (1 / temperature)
        drawn.append(rng.choice(size, p=p / p.sum()))
        if drawn[-1] == 0:
            drawn.pop()
            break
        x = one_hots[drawn[-1]]
    return "".join(idx_to_letter[i] for i in drawn)
