# exercise: forward_batch
# right: no
# wrong: Token 0 is taken for padding and its column of U is left out, although every index is a word.
# lines: 7
def embed(tokens, U, padding_idx=0):
    rows = U.T[tokens]
    rows[tokens == padding_idx] = 0.0
    return rows


def forward_batch(inputs, hidden_state, params):
    U, V, W, b_hidden, b_out = params
    emb = embed(inputs, U)
    h = hidden_state
    hs, ys = [h], []
    for t in range(inputs.shape[1]):
        h = np.tanh(emb[:, t] + h @ V.T + b_hidden[:, 0])
        hs.append(h)
        ys.append(softmax(h @ W.T + b_out[:, 0], axis=1))
    return np.stack(ys, axis=1), np.stack(hs, axis=1)
