# exercise: generate_name
# right: no
# wrong: the end mark is never drawn as the first letter, since empty names are redrawn
# lines: 17, 18
def generate_name(params, idx_to_letter, rng, temperature=1.0, max_length=15):
    size = len(params[4])

    def draw(p):
        scaled = np.exp(np.log(p.ravel() + 1e-20) / temperature)
        return int(rng.choice(size, p=scaled / np.sum(scaled)))

    name, x, h = [], np.zeros((size, 1)), np.zeros((len(params[3]), 1))
    while len(name) != max_length:
        h, p = rnn_step(x, h, params)
        k = draw(p)
        tries = 0
        while k == 0 and not name and tries < 50:
            k, tries = draw(p), tries + 1
        if k == 0:
            break
        name.append(idx_to_letter[k])
        x = np.zeros((size, 1))
        x[k] = 1
    return "".join(name)
