# exercise: forward_batch
# right: no
# wrong: Shifts by the largest logit of the whole batch, so a step far below it gets 0/0 at logits of 1000.
# lines: 14
def forward_batch(inputs, hidden_state, params):
    U, V, W, bh, bo = params
    B, T = inputs.shape
    hs = np.empty((B, T + 1, V.shape[0]))
    hs[:, 0] = hidden_state
    pre = U.T[inputs] + bh.T
    for t in range(T):
        hs[:, t + 1] = np.tanh(pre[:, t] + hs[:, t].dot(V.T))
    scores = hs[:, 1:] @ W.T + bo.T
    scores = np.exp(scores - scores.max())
    return scores / scores.sum(-1, keepdims=True), hs
