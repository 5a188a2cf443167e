# exercise: forward_batch
# right: no
# wrong: Softmax runs along its default axis 0, over the sequences of the batch, and not over the vocabulary.
# lines: 18
def forward_batch(inputs, hidden_state, params):
    """Forward pass of B sequences at once.

    inputs        token indices (B, T), array of any integer dtype
    hidden_state  the state of each sequence before its first input, (B, H)
    returns       outputs (B, T, C), hidden_states (B, T + 1, H): two arrays, right for
                  logits of ±1000 too
    """
    U, V, W, b_hidden, b_out = params
    states = np.repeat(hidden_state[:, None, :] * 1.0, inputs.shape[1] + 1, axis=1)
    for t in range(inputs.shape[1]):
        states[:, t + 1] = np.tanh((U[:, inputs[:, t]] + V @ states[:, t].T + b_hidden).T)
    logits = states[:, 1:] @ W.T + b_out.T
    return softmax(logits), states
