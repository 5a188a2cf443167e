# exercise: predict
# right: yes
def _network(params):
    """Send an index, get the log-probabilities of the next one."""
    U, V, W, b_hidden, b_out = params
    h, scores = np.zeros(len(V)), None
    while True:
        index = yield scores
        h = np.tanh(U[:, index] + V @ h + b_hidden[:, 0])
        scores = W @ h + b_out[:, 0]


def predict(prefix, num_chars, params, char_to_idx, idx_to_char):
    never = char_to_idx.get("UNK")
    network = _network(params)
    next(network)
    for char in prefix:
        scores = network.send(char_to_idx[char])
    written = []
    while len(written) < num_chars:
        allowed = scores.copy()
        if never is not None:
            allowed[never] = -np.inf
        best = int(allowed.argmax())
        written.append(idx_to_char[best])
        scores = network.send(best)
    return prefix + "".join(written)
