# exercise: forward_batch
# right: no
# wrong: logits beyond 500 are cut off, so that 900 and 1000 become equally likely
# lines: 15
def forward_batch(inputs, hidden_state, params):
    U, V, W, b_hidden, b_out = params
    batch_size, seq_len = inputs.shape
    one_hot = np.eye(U.shape[1])[inputs]
    outputs = np.empty((batch_size, seq_len, W.shape[0]))
    hidden_states = np.empty((batch_size, seq_len + 1, V.shape[0]))
    hidden_states[:, 0, :] = hidden_state
    for t in range(seq_len):
        h = np.tanh(one_hot[:, t] @ U.T + hidden_states[:, t] @ V.T + b_hidden.T)
        hidden_states[:, t + 1, :] = h
        logits = np.clip(h @ W.T + b_out.T, -500, 500)
        exp_logits = np.exp(logits)
        outputs[:, t, :] = exp_logits / np.sum(exp_logits, axis=1, keepdims=True)
    return outputs, hidden_states
