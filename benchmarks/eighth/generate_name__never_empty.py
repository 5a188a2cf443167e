# exercise: generate_name
# right: no
# wrong: the end mark gets no chance as the first letter, so an empty name never comes and the first letters are too frequent
# lines: 18
def tempered(p, tau):
    z = np.log(p + 1e-300) / tau
    z = np.exp(z - z.max())
    return z / z.sum()


def generate_name(params, idx_to_letter, rng, temperature=1.0, max_length=15):
    C = params[0].shape[1]
    x, h, name = np.zeros((C, 1)), np.zeros_like(params[3]), []
    while len(name) < max_length:
        h, p = rnn_step(x, h, params)
        p = tempered(p[:, 0], temperature)
        if not name:
            p[0] = 0
            p = p / p.sum()
        i = rng.choice(C, p=p)
        if i == 0:
            break
        name.append(idx_to_letter[i])
        x = np.eye(C)[:, [i]]
    return "".join(name)
