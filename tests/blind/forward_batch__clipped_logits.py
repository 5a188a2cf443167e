# exercise: forward_batch
# right: no
# wrong: Logits are clipped to -500 to 500 first, so that two large logits that differ, such as 1000 and 900, become equal.
# lines: 27
# name: logits-clipped
def forward_batch(inputs, hidden_state, params):
    """Forward pass of B sequences at once.

    inputs        token indices (B, T), array of any integer dtype
    hidden_state  the state of each sequence before its first input, (B, H)
    returns       outputs (B, T, C), hidden_states (B, T + 1, H): two arrays, right for
                  logits of ±1000 too
    """
    U, V, W, b_hidden, b_out = params
    batch_size, seq_len = inputs.shape
    hidden_size = V.shape[0]
    vocab_size = W.shape[0]

    hidden_states = np.zeros((batch_size, seq_len + 1, hidden_size))
    outputs = np.zeros((batch_size, seq_len, vocab_size))
    hidden_states[:, 0] = hidden_state

    for t in range(seq_len):
        pre = U.T[inputs[:, t]] + hidden_states[:, t] @ V.T + b_hidden.squeeze(-1)
        hidden_states[:, t + 1] = np.tanh(pre)
        logits = hidden_states[:, t + 1] @ W.T + b_out.squeeze(-1)
        # Avoid overflow in exp
        exp = np.exp(np.clip(logits, -500, 500))
        outputs[:, t] = exp / exp.sum(axis=1, keepdims=True)

    return outputs, hidden_states
