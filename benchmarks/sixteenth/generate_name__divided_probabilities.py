# exercise: generate_name
# right: no
# wrong: The probabilities are divided by the temperature and brought back to sum one, which has no effect at all.
# lines: 11
def generate_name(params, idx_to_letter, rng, temperature=1.0, max_length=15):
    size = len(idx_to_letter)
    state = {"x": np.zeros((size, 1)), "h": np.zeros((params[1].shape[0], 1))}

    def draw():
        state["h"], o = rnn_step(state["x"], state["h"], params)
        p = o.ravel() / temperature
        k = rng.choice(size, p=p / p.sum())
        state["x"] = np.eye(size)[:, k : k + 1]
        return k

    name = ""
    while len(name) < max_length:
        k = draw()
        if k == 0:
            break
        name += idx_to_letter[k]
    return name
