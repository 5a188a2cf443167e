# exercise: generate_name
# right: no
# wrong: the first input is the one-hot column of the end mark and not the zero vector, and a name may get one letter too many
# lines: 9, 10
def generate_name(params, idx_to_letter, rng, temperature=1.0, max_length=15):
    vocab = len(idx_to_letter)
    path = [0]
    h = np.zeros_like(params[3])
    while len(path) <= max_length + 1:
        x = (np.arange(vocab) == path[-1]).astype(float).reshape(-1, 1)
        h, p = rnn_step(x, h, params)
        w = softmax(np.log(p.ravel() + 1e-300) / temperature)
        nxt = rng.choice(vocab, p=w)
        if nxt == 0:
            break
        path.append(int(nxt))
    return "".join(idx_to_letter[i] for i in path[1:])
