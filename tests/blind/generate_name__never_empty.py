# exercise: generate_name
# right: no
# wrong: an end mark drawn for the first letter is thrown away and drawn anew, so the empty name that the network may want never comes
# name: no-end-at-the-first-letter
# lines: 19, 20
def draw(p, temperature, rng):
    logits = np.log(np.maximum(p.ravel(), 1e-300)) / temperature
    return int(np.searchsorted(np.cumsum(softmax(logits)), rng.random() * (1 - 1e-12)))


def generate_name(params, idx_to_letter, rng, temperature=1.0, max_length=15):
    C, H = params[0].shape[1], params[0].shape[0]

    def go_on(x, h, name):
        if len(name) == max_length:
            return name
        h, p = rnn_step(x, h, params)
        k = draw(p, temperature, rng)
        while k == 0 and name == "":
            k = draw(p, temperature, rng)
        if k == 0:
            return name
        x = np.zeros((C, 1))
        x[k, 0] = 1.0
        return go_on(x, h, name + idx_to_letter[k])

    return go_on(np.zeros((C, 1)), np.zeros((H, 1)), "")
