# exercise: generate_name
# right: no
# wrong: at the first step the end mark cannot be drawn, so the empty name never comes
# lines: 17
def sample(probs, temperature, rng, banned=()):
    weights = np.exp(np.log(probs + 1e-12) / temperature)
    weights[list(banned)] = 0.0
    return rng.choice(len(weights), p=weights / weights.sum())


def generate_name(params, idx_to_letter, rng, temperature=1.0, max_length=15):
    h = np.zeros_like(params[3])
    x = np.zeros_like(params[4])
    letters = []
    for position in range(max_length):
        h, o = rnn_step(x, h, params)
        banned = (0,) if position == 0 else ()
        i = sample(o[:, 0], temperature, rng, banned)
        if i == 0:
            break
        letters.append(idx_to_letter[i])
        x = np.zeros_like(params[4])
        x[i, 0] = 1.0
    return "".join(letters)
