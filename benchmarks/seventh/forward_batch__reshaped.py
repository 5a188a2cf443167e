# exercise: forward_batch
# right: no
# wrong: The gathered columns, (H, B, T), are reshaped to (B, T, H) and not transposed, so numbers of different units and steps are mixed up.
# lines: 16
def forward_batch(inputs, hidden_state, params):
    """Forward pass of B sequences at once.

    inputs        token indices (B, T), array of any integer dtype
    hidden_state  the state of each sequence before its first input, (B, H)
    returns       outputs (B, T, C), hidden_states (B, T + 1, H): two arrays, right for
                  logits of ±1000 too
    """
    U, V, W, b_hidden, b_out = params
    B, T = inputs.shape
    H = V.shape[0]
    embedded = U[:, inputs].reshape(B, T, H)
    h = hidden_state
    states, outputs = [h], []
    for t in range(T):
        h = np.tanh(embedded[:, t] + h @ V.T + b_hidden[:, 0])
        states.append(h)
        outputs.append(softmax(h @ W.T + b_out[:, 0], axis=1))
    return np.stack(outputs, axis=1), np.stack(states, axis=1)
