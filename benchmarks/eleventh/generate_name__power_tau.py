# exercise: generate_name
# right: no
# wrong: raises the probabilities to the power of the temperature, not of its inverse, so a low one is wilder
# lines: 10
def generate_name(params, idx_to_letter, rng, temperature=1.0, max_length=15):
    H, C = params[0].shape
    state, x, letters = np.zeros((H, 1)), np.zeros((C, 1)), []
    while len(letters) < max_length:
        state, probs = rnn_step(x, state, params)
        weights = probs[:, 0] ** temperature
        pick = rng.choice(C, p=weights / weights.sum())
        if pick == 0:
            break
        letters.append(idx_to_letter[pick])
        x = (np.arange(C) == pick).astype(float)[:, None]
    return "".join(letters)
