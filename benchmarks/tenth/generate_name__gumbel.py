# exercise: generate_name
# right: yes
def generate_name(params, idx_to_letter, rng, temperature=1.0, max_length=15):
    """Draw a name letter by letter, from a zero state and the zero vector."""
    H, C = params[0].shape

    def letters():
        x, h = np.zeros((C, 1)), np.zeros((H, 1))
        while True:
            h, p = rnn_step(x, h, params)
            with np.errstate(divide="ignore"):
                scores = np.log(p[:, 0]) / temperature
            k = int(np.argmax(scores + rng.gumbel(size=C)))
            if k == 0:
                return
            yield idx_to_letter[k]
            x = (np.arange(C) == k)[:, None] * 1.0

    return "".join(letter for _, letter in zip(range(max_length), letters()))
