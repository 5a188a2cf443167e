# exercise: forward_batch
# right: no
# wrong: One maximum of the whole array is taken away before exp: a step whose logits all lie far below it gives 0/0.
# lines: 6
def stable_softmax(z):
    e = np.exp(z - np.max(z))
    return e / e.sum(axis=-1, keepdims=True)

def forward_batch(inputs, hidden_state, params):
    """Forward pass of B sequences at once.

    inputs        token indices (B, T), array of any integer dtype
    hidden_state  the state of each sequence before its first input, (B, H)
    returns       outputs (B, T, C), hidden_states (B, T + 1, H): two arrays, right for
                  logits of ±1000 too
    """
    U, V, W, b_hidden, b_out = params
    T = inputs.shape[1]
    h = [hidden_state]
    for t in range(T):
        h.append(np.tanh(U[:, inputs[:, t]].T + h[-1] @ V.T + b_hidden.T))
    hidden_states = np.array(h).swapaxes(0, 1)
    return stable_softmax(hidden_states[:, 1:] @ W.T + b_out.T), hidden_states
