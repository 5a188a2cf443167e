# exercise: forward_batch
# right: no
# wrong: the states, which are rows here, are multiplied by V instead of by V transposed
# lines: 17
def forward_batch(inputs, hidden_state, params):
    """Forward pass of B sequences at once.

    inputs        token indices (B, T), array of any integer dtype
    hidden_state  the state of each sequence before its first input, (B, H)
    returns       outputs (B, T, C), hidden_states (B, T + 1, H): two arrays, right for
                  logits of ±1000 too
    """
    U, V, W, b_hidden, b_out = params
    x = np.eye(U.shape[1])[inputs]
    hs = [hidden_state]
    for t in range(inputs.shape[1]):
        hs.append(np.tanh(x[:, t] @ U.T + hs[-1] @ V + b_hidden.T))
    hs = np.stack(hs, axis=1)
    return softmax(hs[:, 1:] @ W.T + b_out.T, axis=2), hs
