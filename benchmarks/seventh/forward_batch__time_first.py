# exercise: forward_batch
# right: no
# wrong: What comes back has the time on the first axis and the batch on the second, as torch does without batch_first.
# lines: 21
def forward_batch(inputs, hidden_state, params):
    """Forward pass of B sequences at once.

    inputs        token indices (B, T), array of any integer dtype
    hidden_state  the state of each sequence before its first input, (B, H)
    returns       outputs (B, T, C), hidden_states (B, T + 1, H): two arrays, right for
                  logits of ±1000 too
    """
    U, V, W, b_hidden, b_out = params
    T = inputs.shape[1]
    bias = b_hidden.reshape(1, -1)
    hs = np.empty((T + 1,) + hidden_state.shape)
    hs[0] = hidden_state
    for t in range(T):
        hs[t + 1] = np.tanh(U.T[inputs[:, t]] + np.dot(hs[t], V.T) + bias)
    outputs = softmax(hs[1:] @ W.T + b_out.reshape(1, -1), axis=-1)
    return outputs, hs
