# exercise: predict
# right: yes
def predict(prefix, num_chars, params, char_to_idx, idx_to_char):
    U, V, W, b_hidden, b_out = params

    def network():
        h, scores = np.zeros(len(V)), None
        while True:
            i = yield scores
            h = np.tanh(U[:, i] + V @ h + b_hidden[:, 0])
            scores = W @ h + b_out[:, 0]
            if "UNK" in char_to_idx:
                scores[char_to_idx["UNK"]] = -np.inf

    net = network()
    next(net)
    for char in prefix:
        scores = net.send(char_to_idx[char])
    out = [prefix]
    while len(out) <= num_chars:
        best = int(scores.argmax())
        out.append(idx_to_char[best])
        scores = net.send(best)
    return "".join(out)
