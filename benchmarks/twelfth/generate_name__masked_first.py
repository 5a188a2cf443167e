# exercise: generate_name
# right: no
# wrong: the end mark gets no chance at the first letter, and the name may be one letter too long
# lines: 8, 12
def generate_name(params, idx_to_letter, rng, temperature=1.0, max_length=15):
    C = len(params[4])
    x, h, name = np.zeros((C, 1)), np.zeros_like(params[3]), []
    while len(name) <= max_length:
        h, p = rnn_step(x, h, params)
        scores = np.log(p[:, 0]) / temperature
        if not name:
            scores[0] = -np.inf
        i = int(rng.choice(C, p=softmax(scores)))
        if i == 0:
            break
        name.append(i)
        x = np.eye(C)[i].reshape(-1, 1)
    return "".join(map(idx_to_letter.get, name))
