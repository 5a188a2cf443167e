# exercise: forward_batch
# right: no
# wrong: The outputs are read off the states before each input instead of after it, and logits beyond 500 are cut off, so that 600 and 1000 count as equal.
# lines: 6, 19
def stable_softmax(logits):
    exps = np.exp(np.clip(logits, -500, 500))
    return exps / exps.sum(axis=-1, keepdims=True)


def forward_batch(inputs, hidden_state, params):
    U, V, W, b_hidden, b_out = params
    batch_size, seq_len = inputs.shape
    hidden_states = np.zeros((batch_size, seq_len + 1, V.shape[0]))
    outputs = np.zeros((batch_size, seq_len, W.shape[0]))
    hidden_states[:, 0, :] = hidden_state
    for t in range(seq_len):
        pre = U.T[inputs[:, t]] + hidden_states[:, t, :] @ V.T + b_hidden.flatten()
        hidden_states[:, t + 1, :] = np.tanh(pre)
        outputs[:, t, :] = stable_softmax(hidden_states[:, t, :] @ W.T + b_out.flatten())
    return outputs, hidden_states
