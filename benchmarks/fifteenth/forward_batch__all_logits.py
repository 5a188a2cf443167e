# exercise: forward_batch
# right: no
# wrong: outputs are read off the state before each input instead of the one after it
# lines: 21
def forward_batch(inputs, hidden_state, params):
    """Forward pass of B sequences at once.

    inputs        token indices (B, T), array of any integer dtype
    hidden_state  the state of each sequence before its first input, (B, H)
    returns       outputs (B, T, C), hidden_states (B, T + 1, H): two arrays, right for
                  logits of ±1000 too
    """
    U, V, W, b_hidden, b_out = params
    (B, T), H = inputs.shape, V.shape[0]
    columns = U.T[inputs] + b_hidden.ravel()
    hidden_states = np.empty((B, T + 1, H))
    hidden_states[:, 0, :] = hidden_state
    for t in range(T):
        past = hidden_states[:, t] @ V.T
        hidden_states[:, t + 1] = np.tanh(columns[:, t] + past)
    logits = np.dot(hidden_states[:, :-1], W.T) + b_out.ravel()
    return softmax(logits, axis=-1), hidden_states
