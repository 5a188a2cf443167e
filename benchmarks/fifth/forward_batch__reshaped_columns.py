# exercise: forward_batch
# right: no
# wrong: The gathered columns of U are (H, B, T) and get their new shape by reshape, not by moving the axis, which mixes units, sequences and steps.
# lines: 15
def forward_batch(inputs, hidden_state, params):
    """Forward pass of B sequences at once.

    inputs        token indices (B, T), array of any integer dtype
    hidden_state  the state of each sequence before its first input, (B, H)
    returns       outputs (B, T, C), hidden_states (B, T + 1, H): two arrays, right for
                  logits of ±1000 too
    """
    U, V, W, b_hidden, b_out = params
    (B, T), H = inputs.shape, len(V)
    from_inputs = U[:, inputs].reshape(B, T, H) + b_hidden.ravel()
    states = [hidden_state]
    for t in range(T):
        states.append(np.tanh(from_inputs[:, t] + states[t] @ V.T))
    hidden_states = np.stack(states, axis=1)
    outputs = softmax(hidden_states[:, 1:] @ W.T + b_out.ravel(), axis=2)
    return outputs, hidden_states
