# exercise: generate_name
# right: yes
def generate_name(params, idx_to_letter, rng, temperature=1.0, max_length=15):
    C, H = len(idx_to_letter), len(params[1])

    def letters():
        x, h = np.zeros((C, 1)), np.zeros((H, 1))
        for _ in range(max_length):
            h, p = rnn_step(x, h, params)
            with np.errstate(divide="ignore"):
                scores = np.log(p[:, 0]) / temperature
            index = int(np.argmax(scores + rng.gumbel(size=C)))
            if index == 0:
                return
            yield idx_to_letter[index]
            x = np.zeros((C, 1))
            x[index] = 1

    return "".join(letters())
