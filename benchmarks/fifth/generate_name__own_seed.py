# exercise: generate_name
# right: no
# wrong: The letters are drawn from a new generator that is made inside, with a seed of its own, not from rng.
# lines: 6
def generate_name(params, idx_to_letter, rng, temperature=1.0, max_length=15):
    rng = np.random.default_rng(42)
    C = len(idx_to_letter)
    x, h, name = np.zeros((C, 1)), np.zeros_like(params[3]), ""
    while len(name) < max_length:
        h, p = rnn_step(x, h, params)
        q = softmax(np.log(p + 1e-300) / temperature)
        i = rng.choice(C, p=q[:, 0])
        if idx_to_letter[i] == ".":
            break
        name, x = name + idx_to_letter[i], np.eye(C)[i].reshape(C, 1)
    return name
