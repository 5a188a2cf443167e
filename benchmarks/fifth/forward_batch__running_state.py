# exercise: forward_batch
# right: no
# wrong: The new states are written into the array that was handed over, and every entry of the list is this one array, so all states are the last one and the caller's start is lost.
# lines: 18
def forward_batch(inputs, hidden_state, params):
    """Forward pass of B sequences at once.

    inputs        token indices (B, T), array of any integer dtype
    hidden_state  the state of each sequence before its first input, (B, H)
    returns       outputs (B, T, C), hidden_states (B, T + 1, H): two arrays, right for
                  logits of ±1000 too
    """
    U, V, W, b_hidden, b_out = params
    gathered = U.T[inputs] + b_hidden.T
    h = hidden_state
    states, outputs = [h], []
    for t in range(gathered.shape[1]):
        h[:] = np.tanh(gathered[:, t] + h @ V.T)
        states.append(h)
        outputs.append(softmax(h @ W.T + b_out.T, axis=-1))
    return np.stack(outputs, 1), np.stack(states, 1)
