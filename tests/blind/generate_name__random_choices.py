# exercise: generate_name
# right: no
# wrong: the letters are drawn with Python's module random, not with rng
# lines: 16
# name: global-chance
import random


def generate_name(params, idx_to_letter, rng, temperature=1.0, max_length=15):
    n = params[0].shape[1]
    x, h = np.zeros((n, 1)), np.zeros((params[0].shape[0], 1))
    name = []
    while len(name) < max_length:
        h, p = rnn_step(x, h, params)
        weights = (p.flatten() / p.max()) ** (1 / temperature)
        i = random.choices(range(n), weights=weights)[0]
        if idx_to_letter[i] == ".":
            break
        name.append(idx_to_letter[i])
        x = np.zeros((n, 1))
        x[i] = 1
    return "".join(name)
