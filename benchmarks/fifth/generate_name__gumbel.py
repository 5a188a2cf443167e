# exercise: generate_name
# right: yes
def generate_name(params, idx_to_letter, rng, temperature=1.0, max_length=15):
    num_letters = params[0].shape[1]

    def letters():
        x, h = np.zeros((num_letters, 1)), np.zeros_like(params[3])
        while True:
            h, p = rnn_step(x, h, params)
            with np.errstate(divide="ignore"):
                noisy = np.log(p[:, 0]) / temperature + rng.gumbel(size=num_letters)
            drawn = int(np.argmax(noisy))
            if drawn == 0:
                return
            yield idx_to_letter[drawn]
            x = np.eye(num_letters)[:, [drawn]]

    name, source = "", letters()
    while len(name) < max_length:
        letter = next(source, None)
        if letter is None:
            break
        name += letter
    return name
