# exercise: forward_batch
# right: no
# wrong: the place in a flat U is computed in the dtype of the tokens, which overflows for small integer types
# lines: 10
def forward_batch(inputs, hidden_state, params):
    U, V, W, b_hidden, b_out = params
    B, T = inputs.shape
    H = hidden_state.shape[1]
    flat_U = U.T.reshape(-1)
    starts = inputs * H
    read = flat_U[starts[:, :, None] + np.arange(H)] + b_hidden.ravel()
    hidden_states = np.zeros((B, T + 1, H))
    hidden_states[:, 0] = hidden_state
    for t in range(T):
        hidden_states[:, t + 1] = np.tanh(read[:, t] + hidden_states[:, t] @ V.T)
    logits = hidden_states[:, 1:] @ W.T + b_out.ravel()
    return softmax(logits, axis=2), hidden_states
