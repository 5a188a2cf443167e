# exercise: forward_batch
# right: no
# wrong: keeps time as the first axis and brings the results into the asked shapes with reshape in place of exchanging the axes, so sequences and steps are mixed up
# lines: 16
def forward_batch(inputs, hidden_state, params):
    U, V, W, b_hidden, b_out = params
    B, T = inputs.shape
    H, C = U.shape
    h = np.zeros((T + 1, B, H))
    h[0] = hidden_state
    for t in range(T):
        h[t + 1] = np.tanh(U[:, inputs[:, t]].T + h[t] @ V.T + b_hidden.T)
    o = h[1:] @ W.T + b_out.T
    o = np.exp(o - o.max(axis=2, keepdims=True))
    o = o / o.sum(axis=2, keepdims=True)
    return o.reshape(B, T, C), h.reshape(B, T + 1, H)
