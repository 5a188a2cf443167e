# exercise: forward_batch
# right: no
# wrong: logits beyond ±500 are cut off before the softmax, so large ones that differ come out equal
# lines: 6
def stable_softmax(logits):
    logits = np.clip(logits, -500, 500)
    e = np.exp(logits)
    return e / e.sum(axis=-1, keepdims=True)


def forward_batch(inputs, hidden_state, params):
    """Batched forward pass of a vanilla RNN."""
    U, V, W, b_hidden, b_out = params
    batch_size, seq_len = inputs.shape
    hidden_states = np.empty((batch_size, seq_len + 1, V.shape[0]))
    hidden_states[:, 0, :] = hidden_state
    x_proj = U.T[inputs] + b_hidden.T
    for t in range(seq_len):
        hidden_states[:, t + 1, :] = np.tanh(x_proj[:, t, :] + hidden_states[:, t, :] @ V.T)
    outputs = stable_softmax(hidden_states[:, 1:, :] @ W.T + b_out.T)
    return outputs, hidden_states
