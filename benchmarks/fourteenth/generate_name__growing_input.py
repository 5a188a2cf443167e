# exercise: generate_name
# right: no
# wrong: the input column is never cleared, the network reads all letters so far at once
# lines: 17
def generate_name(params, idx_to_letter, rng, temperature=1.0, max_length=15):
    U, V, W, b_hidden, b_out = params
    h = np.zeros((len(V), 1))
    x = np.zeros((len(b_out), 1))
    name = ""
    for _ in range(max_length):
        h = np.tanh(U @ x + V @ h + b_hidden)
        p = softmax((W @ h + b_out) / temperature).ravel()
        index = min(int(np.searchsorted(np.cumsum(p), rng.random())), len(p) - 1)
        if index == 0:
            return name
        name += idx_to_letter[index]
        x[index] = 1
    return name
