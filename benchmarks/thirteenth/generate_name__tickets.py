# exercise: generate_name
# right: no
# wrong: A letter is drawn from a bag of about twenty tickets, so letters with less than 2.5 percent never come and the others are rounded.
# lines: 14
def generate_name(params, idx_to_letter, rng, temperature=1.0, max_length=15):
    C, H = params[0].shape[1], params[0].shape[0]
    x, h = np.zeros((C, 1)), np.zeros((H, 1))
    name = ""
    for step in range(max_length):
        h, p = rnn_step(x, h, params)
        p = softmax(np.log(p + 1e-300) / temperature)[:, 0]
        bag = []
        for i in range(C):
            bag += [i] * round(20 * p[i])
        i = bag[rng.integers(len(bag))]
        if i == 0:
            return name
        name = name + idx_to_letter[i]
        x = np.zeros((C, 1))
        x[i, 0] = 1.0
    return name
