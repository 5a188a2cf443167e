# exercise: forward_batch
# right: no
# wrong: lets the last token of the vocabulary, UNK, bring no input at all because an unknown word says nothing, in place of its column of U
# lines: 10
def forward_batch(inputs, hidden_state, params):
    U, V, W, b_hidden, b_out = params
    B, T = inputs.shape
    silent = U.shape[1] - 1
    table = U.T.copy()
    table[silent] = 0
    h = np.empty((B, T + 1, V.shape[0]))
    h[:, 0] = hidden_state
    for t in range(T):
        h[:, t + 1] = np.tanh(table[inputs[:, t]] + h[:, t] @ V.T + b_hidden.T)
    z = h[:, 1:] @ W.T + b_out.T
    z = np.exp(z - z.max(axis=-1, keepdims=True))
    return z / z.sum(axis=-1, keepdims=True), h
