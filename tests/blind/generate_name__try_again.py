# exercise: generate_name
# right: no
# wrong: A name that does not end within max_length letters is thrown away and another is drawn, instead of being cut there.
# name: too-long-thrown-away
# lines: 21, 23
def draw_one(params, rng, temperature, limit):
    x, h, drawn = np.zeros((params[0].shape[1], 1)), np.zeros_like(params[3]), []
    while len(drawn) <= limit:
        h, p = rnn_step(x, h, params)
        p = softmax(np.log(np.maximum(p, 1e-300)) / temperature)[:, 0]
        drawn.append(int(rng.choice(len(p), p=p)))
        if drawn[-1] == 0:
            return drawn[:-1]
        x = np.eye(len(x))[:, [drawn[-1]]]
    return None


def generate_name(params, idx_to_letter, rng, temperature=1.0, max_length=15):
    for _ in range(1000):
        drawn = draw_one(params, rng, temperature, max_length)
        if drawn is not None:
            return "".join(idx_to_letter[i] for i in drawn)
    return ""
