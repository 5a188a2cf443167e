# exercise: generate_name
# right: yes
def generate_name(params, idx_to_letter, rng, temperature=1.0, max_length=15):
    def letters():
        h = np.zeros_like(params[3])
        x = np.zeros((params[0].shape[1], 1))
        while True:
            h, p = rnn_step(x, h, params)
            with np.errstate(divide="ignore"):
                scores = np.log(np.ravel(p)) / temperature
            k = int(np.argmax(scores + rng.gumbel(size=scores.shape)))
            if k == 0:
                return
            yield idx_to_letter[k]
            x = np.zeros_like(x)
            x[k] = 1.0

    name = ""
    source = letters()
    while len(name) < max_length:
        letter = next(source, None)
        if letter is None:
            break
        name += letter
    return name
