# exercise: generate_name
# right: yes
def letters_of(params, rng, temperature):
    h, x = np.zeros_like(params[3]), np.zeros((params[0].shape[1], 1))
    while True:
        h, p = rnn_step(x, h, params)
        with np.errstate(divide="ignore"):
            scores = np.log(p[:, 0])
        scores = (scores - scores.max()) / temperature
        drawn = int(np.argmax(scores + rng.gumbel(size=scores.size)))
        if drawn == 0:
            return
        yield drawn
        x = (np.arange(len(x)) == drawn).astype(float)[:, None]


def generate_name(params, idx_to_letter, rng, temperature=1.0, max_length=15):
    numbers = letters_of(params, rng, temperature)
    return "".join(idx_to_letter[i] for _, i in zip(range(max_length), numbers))
