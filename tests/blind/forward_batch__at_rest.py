# exercise: forward_batch
# right: no
# wrong: Once a step moves the state by less than 1e-9, it is taken to be at rest and the last step is repeated.
# lines: 24, 25, 26
def forward_batch(inputs, hidden_state, params):
    """Forward pass of B sequences at once.

    Arguments:
        inputs: token indices (B, T), integers.
        hidden_state: the state of each sequence before its first input, (B, H).
        params: (U, V, W, b_hidden, b_out).

    Returns:
        outputs: probabilities of the next token, (B, T, C).
        hidden_states: (B, T + 1, H); entry t + 1 of a row is its state after input t.
    """
    U, V, W, b_hidden, b_out = params
    batch_size, num_steps = inputs.shape
    hidden_states = np.zeros((batch_size, num_steps + 1, V.shape[0]))
    hidden_states[:, 0] = hidden_state
    columns = (U + b_hidden).T
    from_inputs = columns[inputs]  # U @ one_hot(i) is column i of U
    for t in range(num_steps):
        if t > 1 and np.allclose(hidden_states[:, t], hidden_states[:, t - 1], rtol=0, atol=1e-9):
            hidden_states[:, t + 1] = hidden_states[:, t]
            continue
        from_past = hidden_states[:, t] @ V.T
        hidden_states[:, t + 1] = np.tanh(from_inputs[:, t] + from_past)
    from_hidden = hidden_states[:, 1:] @ W.T
    logits = from_hidden + b_out[:, 0]
    outputs = softmax(logits, axis=-1)
    return outputs, hidden_states
