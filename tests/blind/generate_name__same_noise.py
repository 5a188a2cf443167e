# exercise: generate_name
# right: no
# wrong: the noise that decides the draws is taken from rng once for the whole name, so the letters of a name are not drawn independently
# name: one-draw-for-the-name
# lines: 10, 13
def generate_name(params, idx_to_letter, rng, temperature=1.0, max_length=15):
    U, V = params[0], params[1]
    C = U.shape[1]
    x, h, name = np.zeros((C, 1)), np.zeros((len(V), 1)), ""
    noise = rng.gumbel(size=(C, 1))
    while len(name) < max_length:
        h, p = rnn_step(x, h, params)
        k = int(np.argmax(np.log(p + 1e-30) / temperature + noise))
        if k == 0:
            break
        name += idx_to_letter[k]
        x = np.zeros((C, 1))
        x[k] = 1
    return name
