# exercise: forward_batch
# right: no
# wrong: the time-first states are reshaped, not transposed, so that steps and sequences are mixed up
# lines: 25

def forward_batch(inputs, hidden_state, params):
    """Forward pass of B sequences at once.

    inputs        token indices (B, T), array of any integer dtype
    hidden_state  the state of each sequence before its first input, (B, H)
    returns       outputs (B, T, C), hidden_states (B, T + 1, H): two arrays, right for
                  logits of ±1000 too
    """
    U, V, W, b_hidden, b_out = params
    B, T = inputs.shape

    def scan():
        h = hidden_state
        yield h
        for tokens in inputs.T:
            h = np.tanh(U.T[tokens] + h @ V.T + b_hidden.ravel())
            yield h

    stacked = np.array(list(scan()))
    hidden_states = stacked.reshape(B, T + 1, -1)
    outputs = softmax(hidden_states[:, 1:] @ W.T + b_out.ravel(), axis=2)
    return outputs, hidden_states
