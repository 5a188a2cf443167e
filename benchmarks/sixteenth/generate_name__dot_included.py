# exercise: generate_name
# right: no
# wrong: The end mark is written into the name before the loop stops.
# lines: 15
def generate_name(params, idx_to_letter, rng, temperature=1.0, max_length=15):
    C = len(idx_to_letter)
    x, h = np.zeros((C, 1)), np.zeros_like(params[3])
    drawn = []
    while len(drawn) < max_length and 0 not in drawn:
        h, p = rnn_step(x, h, params)
        q = softmax(np.log(p + 1e-300) / temperature).ravel()
        drawn.append(int(np.searchsorted(np.cumsum(q), rng.random() * q.sum())))
        x = np.zeros((C, 1))
        x[drawn[-1]] = 1.0
    return "".join(map(idx_to_letter.get, drawn))
