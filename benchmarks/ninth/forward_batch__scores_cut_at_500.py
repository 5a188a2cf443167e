# exercise: forward_batch
# right: no
# wrong: Against overflow the logits are cut at -500 and 500, so that scores such as 1000 and 998 become equal.
# lines: 6
def stable_softmax(x, axis=-1):
    e = np.exp(np.clip(x, -500, 500))
    return e / np.sum(e, axis=axis, keepdims=True)


def forward_batch(inputs, hidden_state, params):
    U, V, W, b_hidden, b_out = params
    batch_size, seq_len = inputs.shape
    hidden_size, vocab_size = U.shape

    hidden_states = np.zeros((batch_size, seq_len + 1, hidden_size))
    outputs = np.zeros((batch_size, seq_len, vocab_size))
    hidden_states[:, 0] = hidden_state

    for t in range(seq_len):
        pre_activation = U[:, inputs[:, t]].T + hidden_states[:, t] @ V.T + b_hidden.T
        hidden_states[:, t + 1] = np.tanh(pre_activation)
        logits = hidden_states[:, t + 1] @ W.T + b_out.T
        outputs[:, t] = stable_softmax(logits)

    return outputs, hidden_states
